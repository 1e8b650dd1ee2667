package dev.plinth.dialect;

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

/** The types that {@code cast} takes, in the standard's words. */
final class CastTypes implements ColumnTypeVisitor<String> {

  static final CastTypes STANDARD = new CastTypes();

  private CastTypes() {}

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
    return "decimal";
  }

  @Override
  public String visitChar(CharType type) {
    return "char(1)";
  }

  @Override
  public String visitVarchar(VarcharType type) {
    return "varchar";
  }

  @Override
  public String visitText(TextType type) {
    return "varchar";
  }

  @Override
  public String visitBlob(BlobType type) {
    return "varbinary";
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
    return "time(6)";
  }

  @Override
  public String visitTimestamp(TimestampType type) {
    return "timestamp(6)";
  }

  @Override
  public String visitTimestamptz(TimestamptzType type) {
    return "timestamp(6) with time zone";
  }

  @Override
  public String visitDuration(DurationType type) {
    return "bigint";
  }

  @Override
  public String visitJson(JsonType type) {
    return "json";
  }

  @Override
  public String visitEnum(EnumType type) {
    return "varchar";
  }

  @Override
  public String visitArray(ArrayType type) {
    return "text";
  }
}
