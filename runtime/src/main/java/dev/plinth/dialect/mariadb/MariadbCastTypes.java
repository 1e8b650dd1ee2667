package dev.plinth.dialect.mariadb;

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

/** The types that {@code cast} takes, which are not those of columns. */
final class MariadbCastTypes implements ColumnTypeVisitor<String> {

  private static final String WHOLE = "signed";
  private static final String TEXT = "char";
  private static final String FLOATING = "double";
  private static final String DATE_AND_TIME = "datetime(6)";

  private final String uuid;

  MariadbCastTypes(String uuid) {
    this.uuid = uuid;
  }

  @Override
  public String visitBoolean(BooleanType type) {
    return WHOLE;
  }

  @Override
  public String visitSmallint(SmallintType type) {
    return WHOLE;
  }

  @Override
  public String visitInteger(IntegerType type) {
    return WHOLE;
  }

  @Override
  public String visitBigint(BigintType type) {
    return WHOLE;
  }

  @Override
  public String visitReal(RealType type) {
    return FLOATING;
  }

  @Override
  public String visitDouble(DoubleType type) {
    return FLOATING;
  }

  @Override
  public String visitDecimal(DecimalType type) {
    return "decimal(65, 30)";
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
    return "binary";
  }

  @Override
  public String visitUuid(UuidType type) {
    return uuid;
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
    return DATE_AND_TIME;
  }

  @Override
  public String visitTimestamptz(TimestamptzType type) {
    return DATE_AND_TIME;
  }

  @Override
  public String visitDuration(DurationType type) {
    return WHOLE;
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
