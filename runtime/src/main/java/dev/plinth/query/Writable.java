package dev.plinth.query;

import dev.plinth.dao.EntityMapping;
import dev.plinth.error.InvalidQueryException;

/** Refuses to write where nothing is stored. */
final class Writable {

  private Writable() {}

  static void check(EntityMapping<?> table) {
    if (table.isView()) {
      throw new InvalidQueryException(
          table.tableName() + " is a view: write the tables that it is made of");
    }
  }
}
