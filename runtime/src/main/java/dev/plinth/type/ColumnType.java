package dev.plinth.type;

/**
 * What a column holds, independent of any database; length, precision and the like are facets of
 * the column.
 */
public sealed interface ColumnType
    permits BooleanType,
        SmallintType,
        IntegerType,
        BigintType,
        RealType,
        DoubleType,
        DecimalType,
        CharType,
        VarcharType,
        TextType,
        BlobType,
        UuidType,
        DateType,
        TimeType,
        TimestampType,
        TimestamptzType,
        DurationType,
        JsonType,
        EnumType,
        ArrayType {

  /** The name in snapshots, such as {@code bigint}. */
  String name();

  /** Calls the method of {@code visitor} that is made for this type. */
  <R> R accept(ColumnTypeVisitor<R> visitor);
}
