package dev.plinth.type;

/** A length of time. */
public record DurationType() implements ColumnType {
  @Override
  public String name() {
    return "duration";
  }

  @Override
  public <R> R accept(ColumnTypeVisitor<R> visitor) {
    return visitor.visitDuration(this);
  }
}
