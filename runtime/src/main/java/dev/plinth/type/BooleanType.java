package dev.plinth.type;

/** True or false. */
public record BooleanType() implements ColumnType {
  @Override
  public String name() {
    return "boolean";
  }

  @Override
  public <R> R accept(ColumnTypeVisitor<R> visitor) {
    return visitor.visitBoolean(this);
  }
}
