package dev.plinth.type;

/** A whole number of 16 bits. */
public record SmallintType() implements ColumnType {
  @Override
  public String name() {
    return "smallint";
  }

  @Override
  public <R> R accept(ColumnTypeVisitor<R> visitor) {
    return visitor.visitSmallint(this);
  }
}
