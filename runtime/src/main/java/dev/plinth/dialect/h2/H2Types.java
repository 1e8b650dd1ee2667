package dev.plinth.dialect.h2;

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

/** How H2 calls the type of a column. */
final class H2Types implements ColumnTypeVisitor<String> {

  /** H2 keeps whole seconds of a time unless told otherwise. */
  private static final int FRACTION = 6;

  /** Not CLOB: that can't be part of a key or an index. */
  private static final String TEXT = "varchar";

  private final ColumnSchema column;

  private H2Types(ColumnSchema column) {
    this.column = column;
  }

  static String of(ColumnSchema column) {
    String sqlType = column.sqlType();
    return sqlType != null ? sqlType : column.type().accept(new H2Types(column));
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

  /** Without digits it is a whole number of any length. */
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
    return column.length() == null ? TEXT : TEXT + "(" + column.length() + ")";
  }

  @Override
  public String visitText(TextType type) {
    return TEXT;
  }

  @Override
  public String visitBlob(BlobType type) {
    return "blob";
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
    return "time(" + fraction() + ")";
  }

  @Override
  public String visitTimestamp(TimestampType type) {
    return "timestamp(" + fraction() + ")";
  }

  @Override
  public String visitTimestamptz(TimestamptzType type) {
    return "timestamp(" + fraction() + ") with time zone";
  }

  /** In nanoseconds, as everywhere. */
  @Override
  public String visitDuration(DurationType type) {
    return "bigint";
  }

  /** Its own type would take a text as one JSON string. */
  @Override
  public String visitJson(JsonType type) {
    return TEXT;
  }

  @Override
  public String visitEnum(EnumType type) {
    return TEXT;
  }

  @Override
  public String visitArray(ArrayType type) {
    ColumnType element = column.element();
    return (element == null ? ColumnTypes.TEXT : element).accept(this) + " array";
  }

  private int fraction() {
    return column.precision() == null ? FRACTION : column.precision();
  }
}
