package dev.plinth.query;

import dev.plinth.dao.Execution;
import dev.plinth.dao.StatementSource;
import dev.plinth.dialect.Dialect;
import dev.plinth.error.InvalidQueryException;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A statement that writes.
 *
 * @param name what it is called in logs
 * @param writer writes its text
 */
record Writing(Run run, String name, Consumer<QueryText> writer) {

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
    StatementSource source = run.source();
    if (source == null) {
      throw new InvalidQueryException("the statement has no database: call on(db) before it runs");
    }
    return rendered(source.dialect()).start(source, run.bindings());
  }

  String toSql(Dialect dialect) {
    return rendered(dialect).sql().text();
  }

  private Rendered rendered(Dialect dialect) {
    return run.renderings().of(dialect, Reading.ROWS, name, writer);
  }
}
