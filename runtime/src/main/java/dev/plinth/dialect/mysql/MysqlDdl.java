package dev.plinth.dialect.mysql;

import dev.plinth.dialect.mariadb.Conversion;
import dev.plinth.dialect.mariadb.MariadbDdl;
import dev.plinth.schema.Change;
import dev.plinth.schema.ColumnSchema;
import dev.plinth.type.ColumnTypes;
import java.util.Optional;
import java.util.Set;

/** DDL of MySQL. */
final class MysqlDdl extends MariadbDdl {
  private static final Set<Object> TEXTS =
      Set.of(ColumnTypes.CHAR, ColumnTypes.VARCHAR, ColumnTypes.TEXT, ColumnTypes.ENUM);

  @Override
  public String type(ColumnSchema column) {
    String sqlType = column.sqlType();
    return sqlType != null ? sqlType : column.type().accept(new MysqlTypes(column));
  }

  @Override
  protected String zeroUuid() {
    return "x'00000000000000000000000000000000'";
  }

  @Override
  protected boolean isCountingHeldByForeignKeys() {
    return true;
  }

  @Override
  protected boolean isGeneratedNotNull() {
    return true;
  }

  /** Bytes of a UUID are no text, and its text has more of them. */
  @Override
  protected Optional<Conversion> conversion(Change<ColumnSchema> column, String name) {
    boolean wasUuid = column.before().type().equals(ColumnTypes.UUID);
    boolean isUuid = column.after().type().equals(ColumnTypes.UUID);
    if (wasUuid && TEXTS.contains(column.after().type())) {
      return Optional.of(new Conversion("varbinary(36)", "bin_to_uuid(" + name + ")"));
    }
    if (isUuid && TEXTS.contains(column.before().type())) {
      return Optional.of(new Conversion("varbinary(255)", "uuid_to_bin(" + name + ")"));
    }
    return super.conversion(column, name);
  }
}
