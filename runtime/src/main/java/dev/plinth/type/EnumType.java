package dev.plinth.type;

/** One of a list of names: inline {@code values}, or a named type of the schema. */
public record EnumType() implements ColumnType {
  @Override
  public String name() {
    return "enum";
  }

  @Override
  public <R> R accept(ColumnTypeVisitor<R> visitor) {
    return visitor.visitEnum(this);
  }
}
