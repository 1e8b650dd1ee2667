package dev.plinth.dialect.sqlite;

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
 * The declared type of a column, chosen so that SQLite's affinity keeps every value as it is.
 *
 * <p>A double holds 15 decimal digits exactly, so NUMERIC is right up to there; INTEGER has 18;
 * anything longer is TEXT.
 */
final class SqliteTypes implements ColumnTypeVisitor<String> {
  private static final String INTEGER = "integer";
  private static final String REAL = "real";
  private static final String NUMERIC = "numeric";
  private static final String TEXT = "text";
  private static final String BLOB = "blob";
  static final int EXACT_IN_DOUBLE = 15;
  static final int EXACT_IN_INTEGER = 18;

  private final ColumnSchema column;

  private SqliteTypes(ColumnSchema column) {
    this.column = column;
  }

  static String of(ColumnSchema column) {
    String sqlType = column.sqlType();
    return sqlType != null ? sqlType : column.type().accept(new SqliteTypes(column));
  }

  @Override
  public String visitBoolean(BooleanType type) {
    return INTEGER;
  }

  @Override
  public String visitSmallint(SmallintType type) {
    return INTEGER;
  }

  @Override
  public String visitInteger(IntegerType type) {
    return INTEGER;
  }

  @Override
  public String visitBigint(BigintType type) {
    return INTEGER;
  }

  @Override
  public String visitReal(RealType type) {
    return REAL;
  }

  @Override
  public String visitDouble(DoubleType type) {
    return REAL;
  }

  @Override
  public String visitDecimal(DecimalType type) {
    Integer precision = column.precision();
    Integer scale = column.scale();
    if (precision == null) {
      return TEXT;
    }
    if (scale != null && scale == 0 && precision <= EXACT_IN_INTEGER) {
      return INTEGER;
    }
    return precision <= EXACT_IN_DOUBLE ? NUMERIC : TEXT;
  }

  @Override
  public String visitChar(CharType type) {
    return TEXT;
  }

  @Override
  public String visitVarchar(VarcharType type) {
    return TEXT;
  }

  @Override
  public String visitText(TextType type) {
    return TEXT;
  }

  @Override
  public String visitBlob(BlobType type) {
    return BLOB;
  }

  @Override
  public String visitUuid(UuidType type) {
    return TEXT;
  }

  @Override
  public String visitDate(DateType type) {
    return TEXT;
  }

  @Override
  public String visitTime(TimeType type) {
    return TEXT;
  }

  @Override
  public String visitTimestamp(TimestampType type) {
    return TEXT;
  }

  @Override
  public String visitTimestamptz(TimestamptzType type) {
    return TEXT;
  }

  @Override
  public String visitDuration(DurationType type) {
    return INTEGER;
  }

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
    return TEXT;
  }
}
