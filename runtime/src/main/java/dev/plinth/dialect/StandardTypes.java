package dev.plinth.dialect;

import dev.plinth.schema.ColumnSchema;
import dev.plinth.type.BigintType;
import dev.plinth.type.BooleanType;
import dev.plinth.type.CharType;
import dev.plinth.type.ColumnTypeVisitor;
import dev.plinth.type.DateType;
import dev.plinth.type.DecimalType;
import dev.plinth.type.DoubleType;
import dev.plinth.type.DurationType;
import dev.plinth.type.IntegerType;
import dev.plinth.type.RealType;
import dev.plinth.type.SmallintType;
import dev.plinth.type.UuidType;

/** How databases call the type of a column that keep to the words of the standard. */
public abstract class StandardTypes implements ColumnTypeVisitor<String> {
  private final ColumnSchema column;

  /** The type of this column. */
  protected StandardTypes(ColumnSchema column) {
    this.column = column;
  }

  /** The column whose type it is. */
  protected final ColumnSchema column() {
    return column;
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

  /** Without digits it is a number of any length. */
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
