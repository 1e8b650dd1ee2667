package dev.plinth.dialect.h2;

import dev.plinth.dialect.AnsiDdl;
import dev.plinth.schema.Check;
import dev.plinth.schema.ColumnSchema;
import dev.plinth.schema.ForeignKey;
import dev.plinth.schema.Generated;
import dev.plinth.schema.SqlText;
import dev.plinth.schema.TableName;
import dev.plinth.schema.TableSchema;
import dev.plinth.schema.UniqueKey;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** DDL of H2. */
final class H2Ddl extends AnsiDdl {
  static final String DEFAULT_SCHEMA = "public";
  private static final String MARK = "plinth_qualifier";

  @Override
  public String type(ColumnSchema column) {
    return H2Types.of(column);
  }

  @Override
  public @Nullable String defaultOf(ColumnSchema column) {
    return H2Defaults.of(column);
  }

  @Override
  public String zeroValue(ColumnSchema column) {
    return H2Defaults.zero(column);
  }

  /** All of them are stored, and nothing says so. */
  @Override
  public String generated(Generated generated) {
    return "generated always as (" + generated.expression() + ")";
  }

  @Override
  public String unique(UniqueKey key) {
    String nulls = key.nullsDistinct() ? "" : "nulls not distinct ";
    return constraint(key.name()) + "unique " + nulls + "(" + names(key.columns()) + ")";
  }

  /** Collations belong to the whole database. */
  @Override
  public String typeAndCollation(ColumnSchema column) {
    return type(column);
  }

  /** Keys are checked at once. */
  @Override
  public String foreignKey(ForeignKey key) {
    return super.foreignKey(
        new ForeignKey(
            key.name(),
            key.columns(),
            key.references(),
            key.onDelete(),
            key.onUpdate(),
            false,
            false));
  }

  @Override
  public String createTable(TableSchema table) {
    List<Check> checks =
        table.checks().stream().map(check -> unqualified(table.name(), check)).toList();
    List<ForeignKey> keys =
        table.foreignKeys().stream().map(key -> qualified(table.name(), key)).toList();
    return super.createTable(table.with(builder -> builder.checks(checks).foreignKeys(keys)));
  }

  /** H2 looks for the target in the schema of the table, and not in the default one. */
  ForeignKey qualified(TableName table, ForeignKey key) {
    ForeignKey.Reference target = key.references();
    return table.schema() == null || target.table().schema() != null
        ? key
        : key.withReferences(
            new ForeignKey.Reference(
                new TableName(DEFAULT_SCHEMA, target.table().name()), target.columns()));
  }

  /** H2 forgets whom a qualifier means when it copies a table. */
  Check unqualified(TableName table, Check check) {
    String marked = SqlText.renameQualifier(check.expression(), table.name(), MARK);
    return new Check(check.name(), marked.replace(MARK + ".", ""));
  }

  /** The query for the first number behind those of a column. */
  String freeNumber(TableName table, String column) {
    return "(select coalesce(max(%s), 0) + 1 from %s)".formatted(quote(column), table(table));
  }
}
