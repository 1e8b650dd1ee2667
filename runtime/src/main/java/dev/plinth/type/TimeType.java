package dev.plinth.type;

/** A time of the day without a time zone. */
public record TimeType() implements ColumnType {
  @Override
  public String name() {
    return "time";
  }

  @Override
  public <R> R accept(ColumnTypeVisitor<R> visitor) {
    return visitor.visitTime(this);
  }
}
