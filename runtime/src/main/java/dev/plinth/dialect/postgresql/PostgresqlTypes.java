package dev.plinth.dialect.postgresql;

import dev.plinth.dialect.Identifiers;
import dev.plinth.dialect.StandardTypes;
import dev.plinth.schema.ColumnSchema;
import dev.plinth.type.ArrayType;
import dev.plinth.type.BlobType;
import dev.plinth.type.ColumnType;
import dev.plinth.type.ColumnTypes;
import dev.plinth.type.EnumType;
import dev.plinth.type.JsonType;
import dev.plinth.type.TextType;
import dev.plinth.type.TimeType;
import dev.plinth.type.TimestampType;
import dev.plinth.type.TimestamptzType;
import dev.plinth.type.VarcharType;

/** How PostgreSQL calls the type of a column. */
final class PostgresqlTypes extends StandardTypes {
  private PostgresqlTypes(ColumnSchema column) {
    super(column);
  }

  static String of(ColumnSchema column) {
    String sqlType = column.sqlType();
    return sqlType != null ? sqlType : column.type().accept(new PostgresqlTypes(column));
  }

  @Override
  public String visitVarchar(VarcharType type) {
    return column().length() == null ? "varchar" : "varchar(" + column().length() + ")";
  }

  @Override
  public String visitText(TextType type) {
    return "text";
  }

  @Override
  public String visitBlob(BlobType type) {
    return "bytea";
  }

  @Override
  public String visitTime(TimeType type) {
    return timed("time");
  }

  @Override
  public String visitTimestamp(TimestampType type) {
    return timed("timestamp");
  }

  @Override
  public String visitTimestamptz(TimestamptzType type) {
    return timed("timestamptz");
  }

  @Override
  public String visitJson(JsonType type) {
    return "jsonb";
  }

  @Override
  public String visitEnum(EnumType type) {
    String name = column().enumType();
    return name == null ? "text" : Identifiers.quote(name);
  }

  @Override
  public String visitArray(ArrayType type) {
    ColumnType element = column().element();
    return (element == null ? ColumnTypes.TEXT : element).accept(this) + "[]";
  }

  /** Six digits are what PostgreSQL has unless told otherwise. */
  private String timed(String name) {
    return column().precision() == null ? name : name + "(" + column().precision() + ")";
  }
}
