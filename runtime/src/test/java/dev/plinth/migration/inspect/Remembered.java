package dev.plinth.migration.inspect;

import static dev.plinth.migration.inspect.Forgotten.COLLATION;
import static dev.plinth.migration.inspect.Forgotten.COMMENTS;
import static dev.plinth.migration.inspect.Forgotten.DEFERRABLE;
import static dev.plinth.migration.inspect.Forgotten.ENUM_TYPES;
import static dev.plinth.migration.inspect.Forgotten.IDENTITY_OPTIONS;
import static dev.plinth.migration.inspect.Forgotten.INCLUDED_COLUMNS;
import static dev.plinth.migration.inspect.Forgotten.NULLS_NOT_DISTINCT;
import static dev.plinth.migration.inspect.Forgotten.PRIMARY_KEY_NAME;
import static dev.plinth.migration.inspect.Forgotten.RESTRICT;
import static dev.plinth.migration.inspect.Forgotten.UNIQUE_INDEX;
import static dev.plinth.migration.inspect.Forgotten.VIRTUAL;

import dev.plinth.dialect.Dialect;
import dev.plinth.schema.Check;
import dev.plinth.schema.ColumnSchema;
import dev.plinth.schema.ConstraintNames;
import dev.plinth.schema.EnumType;
import dev.plinth.schema.ForeignKey;
import dev.plinth.schema.Generated;
import dev.plinth.schema.Identity;
import dev.plinth.schema.Index;
import dev.plinth.schema.IndexColumn;
import dev.plinth.schema.PrimaryKey;
import dev.plinth.schema.ReferentialAction;
import dev.plinth.schema.Schema;
import dev.plinth.schema.TableSchema;
import dev.plinth.schema.UniqueKey;
import dev.plinth.schema.ViewSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A schema without what a database forgets: its words of fragments, types stored alike, more. */
final class Remembered {

  private final Dialect dialect;
  private final Inspector inspector;

  Remembered(Dialect dialect, Inspector inspector) {
    this.dialect = dialect;
    this.inspector = inspector;
  }

  private boolean forgets(Forgotten forgotten) {
    return inspector.forgets().contains(forgotten);
  }

  Schema of(Schema declared) {
    Schema left = columns(declared, column -> column(column, declared));
    left = left.withTables(left.tables().stream().map(this::table).toList());
    return shapes(left.withEnums(forgets(ENUM_TYPES) ? List.of() : left.enums()));
  }

  private ColumnSchema column(ColumnSchema column, Schema schema) {
    return inspector
        .stored(column)
        .with(
            c -> {
              c.defaultValue(dialect.defaultValue(column));
              if (forgets(COMMENTS)) {
                c.comment(null);
              }
              if (forgets(COLLATION)) {
                c.collation(null);
              }
              if (forgets(VIRTUAL) && column.generated() != null) {
                c.generated(new Generated(column.generated().expression(), true));
              }
              if (forgets(ENUM_TYPES) && column.enumType() != null) {
                EnumType type = schema.enumType(column.enumType()).orElseThrow();
                c.values(type.values()).enumType(null);
              }
              if (forgets(IDENTITY_OPTIONS) && column.identity() != null) {
                c.identity(Identity.DEFAULT);
              }
              return c;
            });
  }

  private TableSchema table(TableSchema table) {
    List<UniqueKey> uniques =
        new ArrayList<>(
            table.uniques().stream()
                .map(
                    key ->
                        forgets(NULLS_NOT_DISTINCT)
                            ? new UniqueKey(key.name(), key.columns())
                            : key)
                .toList());
    List<Index> indexes =
        new ArrayList<>(
            table.indexes().stream()
                .map(index -> forgets(INCLUDED_COLUMNS) ? withoutIncluded(index) : index)
                .toList());
    if (forgets(UNIQUE_INDEX)) {
      indexes.removeIf(index -> index.unique() && index.isOverColumns());
      table.indexes().stream()
          .filter(index -> index.unique() && index.isOverColumns())
          .map(
              index ->
                  new UniqueKey(
                      index.name(), index.columns().stream().map(IndexColumn::name).toList()))
          .forEach(uniques::add);
    }
    PrimaryKey key = table.primaryKey();
    return table.with(
        t ->
            t.uniques(uniques)
                .comment(forgets(COMMENTS) ? null : table.comment())
                .indexes(indexes)
                .foreignKeys(table.foreignKeys().stream().map(this::foreignKey).toList())
                .primaryKey(
                    key != null && forgets(PRIMARY_KEY_NAME)
                        ? new PrimaryKey(ConstraintNames.primaryKey(table.name()), key.columns())
                        : key));
  }

  private static Index withoutIncluded(Index index) {
    return new Index(index.name(), index.columns(), index.unique(), index.where(), List.of());
  }

  private ForeignKey foreignKey(ForeignKey key) {
    boolean isKept = !forgets(DEFERRABLE);
    return new ForeignKey(
        key.name(),
        key.columns(),
        key.references(),
        action(key.onDelete()),
        action(key.onUpdate()),
        isKept && key.deferrable(),
        isKept && key.initiallyDeferred());
  }

  private ReferentialAction action(ReferentialAction action) {
    return forgets(RESTRICT) && action == ReferentialAction.RESTRICT
        ? ReferentialAction.NO_ACTION
        : action;
  }

  private static Schema columns(Schema schema, UnaryOperator<ColumnSchema> change) {
    return schema.withTables(
        schema.tables().stream()
            .map(table -> table.with(t -> t.columns(table.columns().stream().map(change).toList())))
            .toList());
  }

  /** The schema with the shapes of fragments instead of their texts, and without options. */
  static Schema shapes(Schema schema) {
    Schema shaped = columns(schema, Remembered::shape).withDialects(List.of());
    return shaped
        .withTables(shaped.tables().stream().map(Remembered::shape).toList())
        .withViews(
            shaped.views().stream()
                .map(view -> new ViewSchema(view.name(), "select", List.of(), null))
                .toList());
  }

  private static ColumnSchema shape(ColumnSchema column) {
    Generated generated = column.generated();
    return column.with(
        c ->
            c.defaultValue(FragmentShape.of(column.defaultValue()))
                .generated(
                    generated == null
                        ? null
                        : new Generated(text(generated.expression()), generated.stored())));
  }

  private static String text(String fragment) {
    return String.valueOf(FragmentShape.of(fragment));
  }

  private static TableSchema shape(TableSchema table) {
    return table.with(
        t ->
            t.options(null)
                .checks(
                    table.checks().stream()
                        .map(c -> new Check(c.name(), text(c.expression())))
                        .toList())
                .indexes(table.indexes().stream().map(Remembered::shape).toList()));
  }

  private static Index shape(Index index) {
    List<IndexColumn> columns =
        index.columns().stream()
            .map(
                part ->
                    new IndexColumn(part.name(), shapeOrNull(part.expression()), part.descending()))
            .toList();
    return new Index(
        index.name(), columns, index.unique(), shapeOrNull(index.where()), index.include());
  }

  private static @Nullable String shapeOrNull(@Nullable String fragment) {
    return FragmentShape.of(fragment);
  }
}
