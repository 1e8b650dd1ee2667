package dev.plinth.type;

/**
 * One method per column type, so that the compiler names what a new type is missing.
 *
 * @param <R> what a visit gives
 */
public interface ColumnTypeVisitor<R> {
  R visitBoolean(BooleanType type);

  R visitSmallint(SmallintType type);

  R visitInteger(IntegerType type);

  R visitBigint(BigintType type);

  R visitReal(RealType type);

  R visitDouble(DoubleType type);

  R visitDecimal(DecimalType type);

  R visitChar(CharType type);

  R visitVarchar(VarcharType type);

  R visitText(TextType type);

  R visitBlob(BlobType type);

  R visitUuid(UuidType type);

  R visitDate(DateType type);

  R visitTime(TimeType type);

  R visitTimestamp(TimestampType type);

  R visitTimestamptz(TimestamptzType type);

  R visitDuration(DurationType type);

  R visitJson(JsonType type);

  R visitEnum(EnumType type);

  R visitArray(ArrayType type);
}
