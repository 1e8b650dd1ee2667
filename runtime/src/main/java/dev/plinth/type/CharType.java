package dev.plinth.type;

/** Text of exactly {@code length} characters, 1 if not given. */
public record CharType() implements ColumnType {
  @Override
  public String name() {
    return "char";
  }

  @Override
  public <R> R accept(ColumnTypeVisitor<R> visitor) {
    return visitor.visitChar(this);
  }
}
