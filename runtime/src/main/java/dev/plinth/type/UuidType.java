package dev.plinth.type;

/** A UUID. */
public record UuidType() implements ColumnType {
  @Override
  public String name() {
    return "uuid";
  }

  @Override
  public <R> R accept(ColumnTypeVisitor<R> visitor) {
    return visitor.visitUuid(this);
  }
}
