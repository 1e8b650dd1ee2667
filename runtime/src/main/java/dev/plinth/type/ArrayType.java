package dev.plinth.type;

/** A list of scalars, all of the type that the column names as its {@code element}. */
public record ArrayType() implements ColumnType {
  @Override
  public String name() {
    return "array";
  }

  @Override
  public <R> R accept(ColumnTypeVisitor<R> visitor) {
    return visitor.visitArray(this);
  }
}
