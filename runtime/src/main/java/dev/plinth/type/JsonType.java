package dev.plinth.type;

/** A JSON value. */
public record JsonType() implements ColumnType {
  @Override
  public String name() {
    return "json";
  }

  @Override
  public <R> R accept(ColumnTypeVisitor<R> visitor) {
    return visitor.visitJson(this);
  }
}
