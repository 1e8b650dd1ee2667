package dev.plinth.dialect.postgresql;

import dev.plinth.dialect.Identifiers;
import dev.plinth.schema.ColumnSchema;
import dev.plinth.type.ArrayType;
import dev.plinth.type.BigintType;
import dev.plinth.type.BlobType;
import dev.plinth.type.BooleanType;
import dev.plinth.type.CharType;
import dev.plinth.type.ColumnType;
import dev.plinth.type.ColumnTypeVisitor;
import dev.plinth.type.ColumnTypes;
import dev.plinth.type.DateType;
import dev.plinth.type.DecimalType;
import dev.plinth.type.DoubleType;
import dev.plinth.type.DurationType;
import dev.plinth.type.EnumType;
import dev.plinth.type.IntegerType;
import dev.plinth.type.JsonType;
import dev.plinth.type.RealType;
import dev.plinth.type.SmallintType;
import dev.plinth.type.TextType;
import dev.plinth.type.TimeType;
import dev.plinth.type.TimestampType;
import dev.plinth.type.TimestamptzType;
import dev.plinth.type.UuidType;
import dev.plinth.type.VarcharType;

/** How PostgreSQL calls the type of a column. */
final class PostgresqlTypes implements ColumnTypeVisitor<String> {
  private final ColumnSchema column;

  private PostgresqlTypes(ColumnSchema column) {
    this.column = column;
  }

  static String of(ColumnSchema column) {
    String sqlType = column.sqlType();
    return sqlType != null ? sqlType : column.type().accept(new PostgresqlTypes(column));
  }

  @Override
  public String visitBoolean(BooleanType type) {
    return "boolean";
  }

  @Override
  public String visitSmallint(SmallintType type) {
    return "smallint";
  }

  @Override
  public String visitInteger(IntegerType type) {
    return "integer";
  }

  @Override
  public String visitBigint(BigintType type) {
    return "bigint";
  }

  @Override
  public String visitReal(RealType type) {
    return "real";
  }

  @Override
  public String visitDouble(DoubleType type) {
    return "double precision";
  }

  @Override
  public String visitDecimal(DecimalType type) {
    Integer precision = column.precision();
    Integer scale = column.scale();
    if (precision == null) {
      return "numeric";
    }
    return "numeric(" + precision + (scale == null ? ")" : ", " + scale + ")");
  }

  @Override
  public String visitChar(CharType type) {
    return "char(" + (column.length() == null ? 1 : column.length()) + ")";
  }

  @Override
  public String visitVarchar(VarcharType type) {
    return column.length() == null ? "varchar" : "varchar(" + column.length() + ")";
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
  public String visitUuid(UuidType type) {
    return "uuid";
  }

  @Override
  public String visitDate(DateType type) {
    return "date";
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

  /** In nanoseconds: an interval would lose the last three digits. */
  @Override
  public String visitDuration(DurationType type) {
    return "bigint";
  }

  @Override
  public String visitJson(JsonType type) {
    return "jsonb";
  }

  @Override
  public String visitEnum(EnumType type) {
    String name = column.enumType();
    return name == null ? "text" : Identifiers.quote(name);
  }

  @Override
  public String visitArray(ArrayType type) {
    ColumnType element = column.element();
    return (element == null ? ColumnTypes.TEXT : element).accept(this) + "[]";
  }

  /** Six digits are what PostgreSQL has unless told otherwise. */
  private String timed(String name) {
    return column.precision() == null ? name : name + "(" + column.precision() + ")";
  }
}
