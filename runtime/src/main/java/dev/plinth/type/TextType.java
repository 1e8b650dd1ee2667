package dev.plinth.type;

/** Text without a limit. */
public record TextType() implements ColumnType {
  @Override
  public String name() {
    return "text";
  }

  @Override
  public <R> R accept(ColumnTypeVisitor<R> visitor) {
    return visitor.visitText(this);
  }
}
