package dev.plinth.dao;

import dev.plinth.error.NotStoredException;
import dev.plinth.error.ValueRefusedException;

/** Says why a value can't be written. */
final class Refusal {

  private Refusal() {}

  static ValueRefusedException of(TableColumn<?, ?> column, String reason) {
    return ofProperty(column, column.property(), reason);
  }

  /** For a property of several columns, of which this is the first. */
  static ValueRefusedException ofProperty(TableColumn<?, ?> first, String property, String reason) {
    return new ValueRefusedException(first.table(), first.name(), property, reason);
  }

  static ValueRefusedException unconverted(
      TableColumn<?, ?> column, String converter, RuntimeException cause) {
    return new ValueRefusedException(
        column.table(),
        column.name(),
        column.property(),
        "is refused by " + converter + ": " + Causes.message(cause),
        cause);
  }

  static ValueRefusedException nullValue(TableColumn<?, ?> column) {
    return of(column, "is null, but the column takes no NULL");
  }

  static NotStoredException notStored(ToOne<?, ?> relation) {
    if (!relation.referenced().isPrimary()) {
      return new NotStoredException(
          relation
              + " refers to a row of "
              + relation.target().tableName()
              + " by "
              + relation.referenced().columns()
              + ", which is absent there: set it first");
    }
    return new NotStoredException(
        relation
            + " refers to a row of "
            + relation.target().tableName()
            + " that is not stored yet: insert it first, or use session.add, which does");
  }
}
