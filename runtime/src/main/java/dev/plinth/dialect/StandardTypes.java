package dev.plinth.dialect;

import dev.plinth.schema.ColumnSchema;
import dev.plinth.type.CharType;
import dev.plinth.type.DecimalType;

/** How databases call the type of a column that keep to the words of the standard. */
public abstract class StandardTypes extends StandardWords {
  private final ColumnSchema column;

  /** The type of this column. */
  protected StandardTypes(ColumnSchema column) {
    this.column = column;
  }

  /** The column whose type it is. */
  protected final ColumnSchema column() {
    return column;
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
}
