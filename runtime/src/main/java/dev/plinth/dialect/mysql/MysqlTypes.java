package dev.plinth.dialect.mysql;

import dev.plinth.dialect.mariadb.MariadbTypes;
import dev.plinth.schema.ColumnSchema;
import dev.plinth.type.UuidType;

/** How MySQL calls the type of a column. */
final class MysqlTypes extends MariadbTypes {

  MysqlTypes(ColumnSchema column) {
    super(column);
  }

  @Override
  public String visitUuid(UuidType type) {
    return "binary(16)";
  }
}
