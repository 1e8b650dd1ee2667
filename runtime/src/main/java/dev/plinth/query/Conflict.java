package dev.plinth.query;

import java.util.List;

/**
 * What an insert does where its row is there already.
 *
 * @param columns the key by which it is known, unquoted
 * @param update what is set then; nothing leaves the row as it is
 */
record Conflict(List<String> columns, Assignments update) {

  Conflict {
    columns = List.copyOf(columns);
  }
}
