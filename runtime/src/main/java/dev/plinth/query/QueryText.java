package dev.plinth.query;

import dev.plinth.dao.SqlStatement;
import dev.plinth.dialect.Capability;
import dev.plinth.dialect.Dialect;
import dev.plinth.dialect.QueryDialect;
import dev.plinth.error.InvalidQueryException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The text of one statement as it is written, with what is bound and the tables in scope. */
final class QueryText {

  private final Dialect dialect;
  private final boolean qualifies;
  private final Map<String, Object> commons = new HashMap<>();
  private final StringBuilder head = new StringBuilder();
  private final List<Slot> headSlots = new ArrayList<>();
  private final List<String> returning = new ArrayList<>();
  private StringBuilder text = new StringBuilder();
  private List<Slot> slots = new ArrayList<>();
  private boolean isRecursive;
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
    int most = most();
    if (headSlots.size() + slots.size() > most) {
      throw new InvalidQueryException(
          name
              + " has "
              + (headSlots.size() + slots.size())
              + " values, of which "
              + dialect.name()
              + " takes "
              + most
              + " in one statement: ask in parts, or of a table that holds them");
    }
    return new Rendered(sql(name).returning(returning.toArray(String[]::new)), all());
  }

  private SqlStatement sql(String name) {
    String with = head.isEmpty() ? "" : (isRecursive ? "with recursive " : "with ") + head + " ";
    return SqlStatement.of(name, with + text);
  }

  private List<Slot> all() {
    List<Slot> all = new ArrayList<>(headSlots);
    all.addAll(slots);
    return all;
  }

  /** Asks for these columns of the rows that are written. */
  void returning(List<String> columns, boolean updates) {
    if (columns.isEmpty()) {
      return;
    }
    require(Capability.RETURNING, "returning");
    if (updates && !can(Capability.UPDATE_RETURNING)) {
      throw new InvalidQueryException(
          dialect.name() + " knows no \"returning\" of an update: select the rows afterwards");
    }
    returning.addAll(columns);
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

  /** A name, in quotes where it needs them. */
  String quoted(String identifier) {
    return dialect.quote(identifier);
  }

  /** Appends a name, in quotes where it needs them. */
  QueryText name(String identifier) {
    text.append(dialect.quote(identifier));
    return this;
  }

  /** Appends the name of a table, with its schema. */
  QueryText table(TableRef table) {
    if (table.schema() != null) {
      name(table.schema()).append(".");
    }
    return name(table.table());
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

  /** Refuses what the database can't do. */
  void require(Capability ability, String words) {
    if (!can(ability)) {
      throw new InvalidQueryException(dialect.name() + " knows no \"" + words + "\"");
    }
  }

  /** Refuses a join that the database does not know. */
  void check(JoinKind kind) {
    if (kind == JoinKind.FULL && !can(Capability.FULL_JOIN)) {
      throw new InvalidQueryException(
          dialect.name() + " knows no full join: put a left and a right join together with union");
    }
  }

  /** How many values a statement takes. */
  int most() {
    return dialect.capabilities().parameters();
  }

  /** Whether the database can do this. */
  boolean can(Capability ability) {
    return dialect.capabilities().can(ability);
  }

  /** Writes a query at the head of the statement, once. */
  void common(CommonTable table) {
    Object known = commons.putIfAbsent(table.name(), table.identity());
    if (known == null) {
      write(table);
    } else if (known != table.identity()) {
      throw new InvalidQueryException(
          "two queries are named " + table.name() + " in one statement: give one another name");
    }
  }

  /** What the query itself needs stands before it. */
  private void write(CommonTable table) {
    StringBuilder mainText = text;
    List<Slot> mainSlots = slots;
    text = new StringBuilder();
    slots = new ArrayList<>();
    name(table.name()).append(" (");
    list(table.query().items(), ", ", item -> name(item.name())).append(") as (");
    apart(() -> new SelectText(this).write(table.query()));
    append(")");
    head.append(head.isEmpty() ? "" : ", ").append(text);
    headSlots.addAll(slots);
    isRecursive |= table.isRecursive();
    text = mainText;
    slots = mainSlots;
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
