package dev.plinth.query;

import dev.plinth.dao.Execution;
import dev.plinth.dao.StatementSource;
import dev.plinth.dialect.Dialect;
import dev.plinth.error.InvalidQueryException;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A statement that writes, where it runs, and with which values. Immutable.
 *
 * @param name what it is called in logs
 * @param writer writes its text
 */
record Writing(
    @Nullable StatementSource source,
    String name,
    Consumer<QueryText> writer,
    Bindings bindings,
    Renderings renderings) {

  static Writing of(
      @Nullable StatementSource source,
      String name,
      Consumer<QueryText> writer,
      Bindings bindings) {
    return new Writing(source, name, writer, bindings, new Renderings());
  }

  int execute() {
    try (Execution execution = start()) {
      return execution.update();
    }
  }

  /** What the statement gives back of each row that it writes. */
  <R extends @Nullable Object> List<R> list(Selection<R> selection) {
    try (Execution execution = start()) {
      return selection.list(execution);
    }
  }

  private Execution start() {
    if (source == null) {
      throw new InvalidQueryException("the statement has no database: call on(db) before it runs");
    }
    return rendered(source.dialect()).start(source, bindings);
  }

  String toSql(Dialect dialect) {
    return rendered(dialect).sql().text();
  }

  private Rendered rendered(Dialect dialect) {
    return renderings.of(dialect, Reading.ROWS, name, writer);
  }
}
