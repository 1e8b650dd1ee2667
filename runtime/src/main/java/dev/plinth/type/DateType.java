package dev.plinth.type;

/** A day of the calendar without a time zone. */
public record DateType() implements ColumnType {
  @Override
  public String name() {
    return "date";
  }

  @Override
  public <R> R accept(ColumnTypeVisitor<R> visitor) {
    return visitor.visitDate(this);
  }
}
