package dev.plinth.processor.model;

/**
 * The primary key.
 *
 * @param generated whether the database makes the value; null or 0 then means absent
 */
public record KeyModel(ColumnProperty property, boolean generated) {
  public ColumnModel column() {
    return property.column();
  }
}
