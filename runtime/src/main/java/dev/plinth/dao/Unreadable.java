package dev.plinth.dao;

import dev.plinth.error.UnreadableValueException;

/** Says why a stored value can't be read. */
final class Unreadable {

  private Unreadable() {}

  static UnreadableValueException of(TableColumn<?, ?> column, String reason) {
    return new UnreadableValueException(column.table(), column.name(), reason);
  }

  static UnreadableValueException nullValue(TableColumn<?, ?> column) {
    return of(
        column,
        "is NULL, but property "
            + column.property()
            + " takes no null: mark it @Nullable or mend"
            + " the row");
  }

  static UnreadableValueException unconverted(
      TableColumn<?, ?> column, Object value, String converter, RuntimeException cause) {
    return new UnreadableValueException(
        column.table(),
        column.name(),
        "holds '" + value + "', which " + converter + " refuses: " + Causes.message(cause),
        cause);
  }

  static UnreadableValueException byJdbi(TableColumn<?, ?> column, RuntimeException cause) {
    return new UnreadableValueException(
        column.table(),
        column.name(),
        "can't be read by its column mapper of Jdbi: " + Causes.message(cause),
        cause);
  }

  static UnreadableValueException noOrdinal(TableColumn<?, ?> column, int ordinal, int constants) {
    return of(
        column,
        "holds "
            + ordinal
            + ", but property "
            + column.property()
            + " has constants from 0 to "
            + (constants - 1));
  }

  static UnreadableValueException noConstant(TableColumn<?, ?> column, String name) {
    return of(
        column, "holds '" + name + "', which is no constant of property " + column.property());
  }

  static UnreadableValueException noVariant(TableColumn<?, ?> column, String value) {
    return of(
        column,
        "holds '"
            + value
            + "', which is the discriminator of no variant: mend the row, or add a"
            + " variant with @Discriminator(\""
            + value
            + "\")");
  }

  static UnreadableValueException value(TableColumn<?, ?> column, Object value, String expected) {
    return of(column, "holds '" + value + "', which is no " + expected);
  }
}
