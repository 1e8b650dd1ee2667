package dev.plinth.type;

/** A whole number of 64 bits. */
public record BigintType() implements ColumnType {
  @Override
  public String name() {
    return "bigint";
  }

  @Override
  public <R> R accept(ColumnTypeVisitor<R> visitor) {
    return visitor.visitBigint(this);
  }
}
