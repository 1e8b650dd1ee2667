package dev.plinth.type;

/** A binary floating point number of 64 bits. */
public record DoubleType() implements ColumnType {
  @Override
  public String name() {
    return "double";
  }

  @Override
  public <R> R accept(ColumnTypeVisitor<R> visitor) {
    return visitor.visitDouble(this);
  }
}
