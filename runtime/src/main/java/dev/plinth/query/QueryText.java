package dev.plinth.query;

import dev.plinth.dao.Sql;
import dev.plinth.dialect.Dialect;
import dev.plinth.dialect.QueryDialect;
import dev.plinth.error.InvalidQueryException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The text of one statement as it is written, with what is bound and the tables in scope. */
final class QueryText {

  private final Dialect dialect;
  private final boolean qualifies;
  private final StringBuilder text = new StringBuilder();
  private final List<Slot> slots = new ArrayList<>();
  private @Nullable Scope scope;
  private int sources;

  private QueryText(Dialect dialect, boolean qualifies) {
    this.dialect = dialect;
    this.qualifies = qualifies;
  }

  /** Writes a statement; its columns are qualified where it names more than one table. */
  static Rendered of(String name, Dialect dialect, Consumer<QueryText> writer) {
    QueryText plain = new QueryText(dialect, false);
    writer.accept(plain);
    return plain.sources <= 1 ? plain.rendered(name) : qualified(name, dialect, writer);
  }

  private static Rendered qualified(String name, Dialect dialect, Consumer<QueryText> writer) {
    QueryText qualified = new QueryText(dialect, true);
    writer.accept(qualified);
    return qualified.rendered(name);
  }

  private Rendered rendered(String name) {
    return new Rendered(Sql.of(name, text.toString()), slots);
  }

  QueryDialect dialect() {
    return dialect.queries();
  }

  String dialectName() {
    return dialect.name();
  }

  QueryText append(String sql) {
    text.append(sql);
    return this;
  }

  /** Appends a name, in quotes where it needs them. */
  QueryText name(String identifier) {
    text.append(dialect.quote(identifier));
    return this;
  }

  /** Appends a parameter. */
  void slot(String parameter, Slot slot) {
    text.append(parameter);
    slots.add(slot);
  }

  /** Appends a column of one of the tables in scope. */
  void column(String source, String column) {
    Scope current = scope;
    if (current == null || !current.knows(source)) {
      throw new InvalidQueryException(
          source
              + "."
              + column
              + " is not in the query, which has "
              + (current == null ? "nothing" : current.all())
              + ": join "
              + source
              + ", or put the condition into any(…) of the relation that leads there");
    }
    if (qualifies) {
      name(source).append(".");
    }
    name(column);
  }

  /** Appends parts with a separator between them. */
  <T> QueryText list(List<T> parts, String separator, Consumer<? super T> writer) {
    for (int i = 0; i < parts.size(); i++) {
      if (i > 0) {
        text.append(separator);
      }
      writer.accept(parts.get(i));
    }
    return this;
  }

  /** Writes something that can name nothing of what is around it. */
  void apart(Runnable writer) {
    Scope before = scope;
    scope = null;
    writer.run();
    scope = before;
  }

  /** Writes something that may name these sources, and those around it. */
  void within(List<Source> inner, Runnable writer) {
    Scope before = scope;
    Scope own = new Scope(before);
    inner.forEach(source -> own.add(source.name()));
    sources += inner.size();
    scope = own;
    writer.run();
    scope = before;
  }
}
