package dev.plinth.type;

/** An exact number of {@code precision} digits, {@code scale} of them after the point. */
public record DecimalType() implements ColumnType {
  @Override
  public String name() {
    return "decimal";
  }

  @Override
  public <R> R accept(ColumnTypeVisitor<R> visitor) {
    return visitor.visitDecimal(this);
  }
}
