package dev.plinth.session;

import dev.plinth.dao.EntityMapping;
import dev.plinth.dao.TableColumn;
import dev.plinth.error.ValueRefusedException;

/** Refuses a key that is not of the type that its property has. */
final class WrongKeyType {

  private WrongKeyType() {}

  static ValueRefusedException refusal(EntityMapping<?> mapping, Object key) {
    TableColumn<?, ?> column = mapping.keyColumns().get(0);
    String wayOut = key instanceof Integer ? "; a Long is written " + key + "L" : "";
    return new ValueRefusedException(
        column.table(),
        column.name(),
        column.property(),
        "can't be "
            + key
            + " ("
            + key.getClass().getSimpleName()
            + "): that is not the type of the property"
            + wayOut);
  }
}
