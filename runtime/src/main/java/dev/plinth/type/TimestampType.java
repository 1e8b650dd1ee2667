package dev.plinth.type;

/** A day and a time without a time zone. */
public record TimestampType() implements ColumnType {
  @Override
  public String name() {
    return "timestamp";
  }

  @Override
  public <R> R accept(ColumnTypeVisitor<R> visitor) {
    return visitor.visitTimestamp(this);
  }
}
