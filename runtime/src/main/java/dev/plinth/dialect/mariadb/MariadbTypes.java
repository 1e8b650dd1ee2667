package dev.plinth.dialect.mariadb;

import dev.plinth.schema.ColumnSchema;
import dev.plinth.type.ArrayType;
import dev.plinth.type.BigintType;
import dev.plinth.type.BlobType;
import dev.plinth.type.BooleanType;
import dev.plinth.type.CharType;
import dev.plinth.type.ColumnTypeVisitor;
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

/**
 * How MariaDB and MySQL call the type of a column.
 *
 * <p>A {@code char} would lose the spaces at its end, a {@code float} its last digits on the way to
 * the client, and a {@code text} takes 64 kilobytes only; none of them is used.
 */
public class MariadbTypes implements ColumnTypeVisitor<String> {
  private static final String BIGINT = "bigint";

  /** What a row has room for; beyond, length is the business of whoever writes. */
  private static final int LONGEST_VARCHAR = 16_383;

  private static final int ENUM_LENGTH = 255;
  private static final int MOST_DIGITS = 65;

  private final ColumnSchema column;

  /** The types of one column. */
  protected MariadbTypes(ColumnSchema column) {
    this.column = column;
  }

  @Override
  public final String visitBoolean(BooleanType type) {
    return "tinyint(1)";
  }

  @Override
  public final String visitSmallint(SmallintType type) {
    return "smallint";
  }

  @Override
  public final String visitInteger(IntegerType type) {
    return "int";
  }

  @Override
  public final String visitBigint(BigintType type) {
    return BIGINT;
  }

  @Override
  public final String visitReal(RealType type) {
    return "double";
  }

  @Override
  public final String visitDouble(DoubleType type) {
    return "double";
  }

  @Override
  public final String visitDecimal(DecimalType type) {
    Integer precision = column.precision();
    Integer scale = column.scale();
    return "decimal(%d,%d)"
        .formatted(precision == null ? MOST_DIGITS : precision, scale == null ? 0 : scale);
  }

  @Override
  public final String visitChar(CharType type) {
    Integer length = column.length();
    return varchar(length == null ? 1 : length);
  }

  @Override
  public final String visitVarchar(VarcharType type) {
    Integer length = column.length();
    return length == null || length > LONGEST_VARCHAR ? "longtext" : varchar(length);
  }

  @Override
  public final String visitText(TextType type) {
    return "longtext";
  }

  @Override
  public final String visitBlob(BlobType type) {
    return "longblob";
  }

  @Override
  public String visitUuid(UuidType type) {
    return "uuid";
  }

  @Override
  public final String visitDate(DateType type) {
    return "date";
  }

  @Override
  public final String visitTime(TimeType type) {
    return "time" + fraction(column);
  }

  @Override
  public final String visitTimestamp(TimestampType type) {
    return "datetime" + fraction(column);
  }

  @Override
  public final String visitTimestamptz(TimestamptzType type) {
    return "datetime" + fraction(column);
  }

  @Override
  public final String visitDuration(DurationType type) {
    return BIGINT;
  }

  @Override
  public final String visitJson(JsonType type) {
    return "json";
  }

  /** Long enough for what may be added, so that no value changes the type. */
  @Override
  public final String visitEnum(EnumType type) {
    return varchar(ENUM_LENGTH);
  }

  @Override
  public final String visitArray(ArrayType type) {
    return "json";
  }

  /** {@code (6)}, the digits after the second; nothing for none. */
  static String fraction(ColumnSchema column) {
    Integer precision = column.precision();
    int digits = precision == null ? ColumnSchema.DEFAULT_TIME_PRECISION : precision;
    return digits == 0 ? "" : "(" + digits + ")";
  }

  private static String varchar(int length) {
    return "varchar(" + length + ")";
  }
}
