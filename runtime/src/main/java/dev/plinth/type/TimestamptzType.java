package dev.plinth.type;

/** A moment on the time line, kept in UTC. */
public record TimestamptzType() implements ColumnType {
  @Override
  public String name() {
    return "timestamptz";
  }

  @Override
  public <R> R accept(ColumnTypeVisitor<R> visitor) {
    return visitor.visitTimestamptz(this);
  }
}
