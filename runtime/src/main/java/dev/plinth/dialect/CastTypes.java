package dev.plinth.dialect;

import dev.plinth.type.ArrayType;
import dev.plinth.type.BlobType;
import dev.plinth.type.CharType;
import dev.plinth.type.DecimalType;
import dev.plinth.type.EnumType;
import dev.plinth.type.JsonType;
import dev.plinth.type.TextType;
import dev.plinth.type.TimeType;
import dev.plinth.type.TimestampType;
import dev.plinth.type.TimestamptzType;
import dev.plinth.type.VarcharType;

/** The types that {@code cast} takes, in the standard's words. */
final class CastTypes extends StandardWords {

  static final CastTypes STANDARD = new CastTypes();

  private CastTypes() {}

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
