package dev.plinth.type;

/** A binary floating point number of 32 bits. */
public record RealType() implements ColumnType {
  @Override
  public String name() {
    return "real";
  }

  @Override
  public <R> R accept(ColumnTypeVisitor<R> visitor) {
    return visitor.visitReal(this);
  }
}
