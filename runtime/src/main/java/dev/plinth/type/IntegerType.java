package dev.plinth.type;

/** A whole number of 32 bits. */
public record IntegerType() implements ColumnType {
  @Override
  public String name() {
    return "integer";
  }

  @Override
  public <R> R accept(ColumnTypeVisitor<R> visitor) {
    return visitor.visitInteger(this);
  }
}
