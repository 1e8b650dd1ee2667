package dev.plinth.dialect.mariadb;

import dev.plinth.dialect.AnsiDdl;
import dev.plinth.dialect.TextLiteral;
import dev.plinth.schema.Change;
import dev.plinth.schema.ColumnSchema;
import dev.plinth.schema.ConstraintNames;
import dev.plinth.schema.ForeignKey;
import dev.plinth.schema.Generated;
import dev.plinth.schema.Identity;
import dev.plinth.schema.TableName;
import dev.plinth.schema.TableSchema;
import dev.plinth.type.ColumnTypes;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** DDL of MariaDB, and of MySQL where that does not say otherwise. */
public class MariadbDdl extends AnsiDdl {

  /** For the dialects of the family. */
  public MariadbDdl() {}

  @Override
  public String type(ColumnSchema column) {
    String sqlType = column.sqlType();
    return sqlType != null ? sqlType : column.type().accept(new MariadbTypes(column));
  }

  @Override
  public final @Nullable String defaultOf(ColumnSchema column) {
    return MariadbDefaults.of(column);
  }

  @Override
  public String zeroValue(ColumnSchema column) {
    return column.type().equals(ColumnTypes.UUID) && column.sqlType() == null
        ? zeroUuid()
        : MariadbDefaults.zero(column);
  }

  /** A UUID of zeros. */
  protected String zeroUuid() {
    return "'00000000-0000-0000-0000-000000000000'";
  }

  /** How stored values become values of another type; nothing where the server knows. */
  protected Optional<Conversion> conversion(Change<ColumnSchema> column, String name) {
    return Optional.empty();
  }

  /** The name of the check of a column with listed values, as SQL has it. */
  final String valuesCheckName(TableName table, String column) {
    return quote(ConstraintNames.check(table, column));
  }

  /** Whether a column that a foreign key refers to can't begin or stop to count up. */
  protected boolean isCountingHeldByForeignKeys() {
    return false;
  }

  /** Whether a generated column takes {@code not null}. */
  protected boolean isGeneratedNotNull() {
    return false;
  }

  /** Everything about the column, since whatever changes one facet repeats the others. */
  @Override
  public final String column(TableSchema table, ColumnSchema column) {
    StringBuilder sql = new StringBuilder(quote(column.name()));
    sql.append(' ').append(typeAndCollation(column));
    Generated generated = column.generated();
    if (generated != null) {
      sql.append(' ').append(generated(generated));
    }
    if (generated == null || isGeneratedNotNull()) {
      sql.append(column.nullable() ? " null" : " not null");
    }
    String value = defaultOf(column);
    if (value != null) {
      sql.append(" default ").append(value);
    }
    if (column.identity() != null && ForeignKeyIndexes.leads(table, column.name())) {
      sql.append(" auto_increment");
    }
    if (column.comment() != null) {
      sql.append(" comment ").append(TextLiteral.of(column.comment()));
    }
    return sql.toString();
  }

  @Override
  protected final String options(TableSchema table) {
    StringBuilder sql = new StringBuilder(TableOptions.of(table.options()));
    if (table.comment() != null) {
      sql.append(" comment = ").append(TextLiteral.of(table.comment()));
    }
    table.columns().stream()
        .map(ColumnSchema::identity)
        .filter(identity -> identity != null && identity.start() != null)
        .map(Identity::start)
        .forEach(start -> sql.append(" auto_increment = ").append(start));
    return sql.toString();
  }

  /** No foreign key is checked at commit; compiling for this database has said so. */
  @Override
  public final String foreignKey(ForeignKey key) {
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
}
