package dev.plinth.type;

/** Text of at most {@code length} characters. */
public record VarcharType() implements ColumnType {
  @Override
  public String name() {
    return "varchar";
  }

  @Override
  public <R> R accept(ColumnTypeVisitor<R> visitor) {
    return visitor.visitVarchar(this);
  }
}
