package dev.plinth.dialect;

import dev.plinth.type.BigintType;
import dev.plinth.type.BooleanType;
import dev.plinth.type.ColumnTypeVisitor;
import dev.plinth.type.DateType;
import dev.plinth.type.DoubleType;
import dev.plinth.type.DurationType;
import dev.plinth.type.IntegerType;
import dev.plinth.type.RealType;
import dev.plinth.type.SmallintType;
import dev.plinth.type.UuidType;

/** The types that have one name in the standard, for columns and for {@code cast} alike. */
abstract class StandardWords implements ColumnTypeVisitor<String> {

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
  public String visitUuid(UuidType type) {
    return "uuid";
  }

  @Override
  public String visitDate(DateType type) {
    return "date";
  }

  /** In nanoseconds: an interval would lose some of its digits. */
  @Override
  public String visitDuration(DurationType type) {
    return "bigint";
  }
}
