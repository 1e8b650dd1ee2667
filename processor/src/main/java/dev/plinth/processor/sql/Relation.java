package dev.plinth.processor.sql;

import dev.plinth.dialect.Identifiers;
import dev.plinth.processor.sql.ResultColumn.Nullability;
import dev.plinth.processor.sql.syntax.Identifier;
import dev.plinth.schema.ReservedWords;
import dev.plinth.schema.TableName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Rows under a name: a table, a view, a query, a function.
 *
 * @param name its alias, or its own name
 * @param written the same as it stands in the text, with quotes
 * @param table of the schema, or null
 * @param open whether it may have columns that are not known here
 * @param absent whether an outer join may leave it out
 */
record Relation(
    String name,
    String written,
    @Nullable TableName table,
    List<RelationColumn> columns,
    boolean open,
    boolean absent) {

  Relation {
    columns = List.copyOf(columns);
  }

  /** Rows of which nothing is known. */
  static Relation unknown(String name) {
    return new Relation(name, name, null, List.of(), true, false);
  }

  /** Rows of a query. */
  static Relation of(String name, List<RelationColumn> columns, boolean open) {
    return new Relation(name, name, null, columns, open, false);
  }

  Relation named(String other) {
    return new Relation(other, other, table, columns, open, absent);
  }

  Relation named(Identifier other) {
    return new Relation(other.name(), written(other), table, columns, open, absent);
  }

  /** A name that the statement gives, in quotes if it has or needs them. */
  static String written(Identifier name) {
    boolean isPlain = !name.quoted() && !ReservedWords.contains(name.folded());
    return isPlain ? name.name() : Identifiers.quote(name.folded());
  }

  /** The same with columns that are not known here. */
  Relation opened() {
    return new Relation(name, written, table, columns, true, absent);
  }

  /** The same where an outer join may leave it out. */
  Relation outer() {
    return new Relation(name, written, table, columns, open, true);
  }

  /** The same where columns of tables may have NULL instead of their value. */
  Relation withoutSome() {
    List<RelationColumn> columns = new ArrayList<>(this.columns);
    columns.replaceAll(
        column ->
            column.value().place() == null
                ? column
                : column.with(column.value().with(Nullability.POSSIBLE)));
    return new Relation(name, written, table, columns, open, absent);
  }

  Optional<RelationColumn> column(Identifier identifier) {
    return columns.stream().filter(column -> column.is(identifier)).findFirst();
  }

  /** The value of one of its columns in a row. */
  Value value(RelationColumn column) {
    return absent ? column.value().with(Nullability.POSSIBLE) : column.value();
  }

  /** The same in rows where one column is not NULL, so that no join has left it out. */
  Relation where(RelationColumn present) {
    List<RelationColumn> known = new ArrayList<>(columns);
    known.replaceAll(
        column ->
            column.equals(present) ? column.with(column.value().with(Nullability.NEVER)) : column);
    return new Relation(name, written, table, known, open, false);
  }

  /** The same with the first columns called otherwise. */
  Relation withNames(List<Identifier> names) {
    if (names.isEmpty()) {
      return this;
    }
    List<RelationColumn> renamed = new ArrayList<>();
    for (int i = 0; i < Math.max(names.size(), columns.size()); i++) {
      RelationColumn column =
          i < columns.size()
              ? columns.get(i)
              : new RelationColumn("", Value.UNKNOWN, names.get(i).span());
      renamed.add(i < names.size() ? column.named(names.get(i).folded()) : column);
    }
    boolean stillOpen = open && columns.size() > names.size();
    return new Relation(name, written, table, renamed, stillOpen, absent);
  }
}
