package dev.plinth.query;

import dev.plinth.dao.EntityMapping;
import dev.plinth.dao.StatementSource;
import dev.plinth.dialect.Dialect;
import dev.plinth.error.InvalidQueryException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Inserts one row of given values, or the rows of a query. Immutable. Entities are inserted by
 * their data access object or a session; this is for what has none.
 *
 * @param <E> the entity
 */
public final class Insert<E> {

  private final Run run;
  private final EntityMapping<E> table;
  private final Assignments set;
  private final @Nullable RowsToInsert rows;
  private final @Nullable Conflict conflict;

  private Insert(
      Run run,
      EntityMapping<E> table,
      Assignments set,
      @Nullable RowsToInsert rows,
      @Nullable Conflict conflict) {
    this.run = run;
    this.table = table;
    this.set = set;
    this.rows = rows;
    this.conflict = conflict;
  }

  static <E> Insert<E> of(@Nullable StatementSource source, EntityMapping<E> table) {
    Writable.check(table);
    return new Insert<>(Run.on(source), table, Assignments.NONE, null, null);
  }

  /** The value of a column; null is NULL. */
  public <V extends @Nullable Object> Insert<E> set(TypedColumn<E, V> column, V value) {
    return new Insert<>(run.anew(), table, set.with(column, value), rows, conflict);
  }

  /** What a column gets is computed. */
  public <V extends @Nullable Object> Insert<E> set(
      TypedColumn<E, V> column, Expression<? extends V> value) {
    Assignments more = set.with(Assignment.of(column, value.node()));
    return new Insert<>(run.anew(), table, more, rows, conflict);
  }

  /** The rows of a query instead, whose values these columns get in their order. */
  @SafeVarargs
  @SuppressWarnings("varargs") // only read
  public final Insert<E> select(Select<?> query, TypedColumn<E, ?>... columns) {
    List<String> names = names(List.of(columns));
    RowsToInsert selected = RowsToInsert.of(table, query.tree(), names);
    return new Insert<>(run.anew(), table, set, selected, conflict);
  }

  /** A row that is there already, by the unique key of these columns, stays as it is. */
  @SafeVarargs
  @SuppressWarnings("varargs") // only read
  public final Insert<E> onConflictDoNothing(TypedColumn<E, ?>... key) {
    return new Insert<>(
        run.anew(), table, set, rows, new Conflict(key(List.of(key)), Assignments.NONE));
  }

  /**
   * A row that is there already, by the unique key of these columns, gets the other values that the
   * insert had.
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // only read
  public final Insert<E> onConflictUpdate(TypedColumn<E, ?>... key) {
    List<String> known = key(List.of(key));
    Assignments update = Assignments.NONE;
    for (ColumnNode column : inserted()) {
      String name = column.column().name();
      if (!known.contains(name)) {
        update = update.with(new Assignment(column, new ExcludedNode(name)));
      }
    }
    return new Insert<>(run.anew(), table, set, rows, new Conflict(known, update));
  }

  private List<ColumnNode> inserted() {
    TableRef ref = TableRef.of(table);
    List<String> names = rows == null ? set.names() : rows.columns();
    return table.columns().stream()
        .filter(column -> names.contains(column.name()))
        .map(column -> new ColumnNode(ref, column))
        .toList();
  }

  private List<String> key(List<TypedColumn<E, ?>> key) {
    if (key.isEmpty()) {
      throw new InvalidQueryException(
          "the insert into "
              + table.tableName()
              + " needs the columns of a unique key to know a row that is there by");
    }
    return names(key);
  }

  private static <E> List<String> names(List<TypedColumn<E, ?>> columns) {
    return columns.stream().map(column -> SelectItem.of(column).name()).toList();
  }

  /** The same statement, to be run there; it shares its text with this one. */
  public Insert<E> on(StatementSource source) {
    return new Insert<>(run.in(source), table, set, rows, conflict);
  }

  /** The same statement with a value for a parameter; it shares its text with this one. */
  public <V> Insert<E> bind(Param<V> param, V value) {
    return new Insert<>(run.bind(param, value), table, set, rows, conflict);
  }

  /** Runs the statement. Returns the number of rows that it wrote. */
  public int execute() {
    return writing(run, List.of()).execute();
  }

  /** Gives back the entities of the rows, as they are afterwards. */
  public Returning<E> returning() {
    Selection<E> all = new EntitySelection<>(table);
    return new Returning<>(writing(run.anew(), all.items()), all);
  }

  /** Gives back one column of the rows, as they are afterwards. */
  public <V extends @Nullable Object> Returning<V> returning(TypedColumn<E, V> column) {
    Selection<V> one = new RowSelection<>(List.of(column), RowSelection.value(column, 1));
    return new Returning<>(writing(run.anew(), one.items()), one);
  }

  /** The text for a database. */
  public String toSql(Dialect dialect) {
    return writing(run, List.of()).toSql(dialect);
  }

  private Writing writing(Run where, List<SelectItem> returned) {
    if (set.list().isEmpty() == (rows == null)) {
      throw new InvalidQueryException(
          "the insert into "
              + table.tableName()
              + (rows == null ? " has no values: call set" : " has values and a query: take one"));
    }
    return new Writing(
        where,
        table.entityType().getSimpleName() + ".insert",
        text -> {
          write(text);
          text.returning(returned.stream().map(SelectItem::name).toList(), false);
        });
  }

  private void write(QueryText text) {
    WriteText writer = new WriteText(text);
    TableRef ref = TableRef.of(table);
    if (rows == null) {
      writer.insert(ref, set.names(), () -> writer.values(set));
    } else {
      // SQLite takes "on" for that of a join unless a condition stands before it.
      SelectTree query = conflict == null ? rows.query() : rows.query().closed();
      writer.insert(ref, rows.columns(), () -> new SelectText(text).write(query));
    }
    if (conflict != null) {
      writer.conflict(ref, conflict);
    }
  }
}
