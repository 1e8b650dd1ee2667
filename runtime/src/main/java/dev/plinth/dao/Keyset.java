package dev.plinth.dao;

import java.util.BitSet;
import java.util.Collections;
import java.util.List;

/**
 * Where in the order of the rows a page begins or ends: the condition for rows behind a cursor, and
 * what is bound to it.
 *
 * @param sorts the order in which the rows are read; backwards for the page before a cursor
 * @param nulls the places of the sorts in whose columns the cursor has no value
 * @param rowValues whether the database compares row by row
 */
record Keyset<E>(List<Sort<E>> sorts, BitSet nulls, boolean rowValues) {

  /**
   * The condition: {@code (name, id) > (?, ?)}, or for a mixed order {@code name >= ? and (name > ?
   * or (name = ? and id < ?))}.
   */
  String condition() {
    if (sorts.size() == 1) {
      return beyond(0);
    }
    if (isRowValue()) {
      return "("
          + String.join(", ", sorts.stream().<String>map(sort -> sort.column().sql()).toList())
          + ") "
          + comparison(0)
          + " ("
          + String.join(", ", Collections.nCopies(sorts.size(), "?"))
          + ")";
    }
    return bound() + expanded(0);
  }

  /** Whether one comparison does; it knows one direction and no NULL. */
  private boolean isRowValue() {
    Sort.Direction direction = sorts.get(0).direction();
    return rowValues
        && sorts.stream()
            .allMatch(sort -> sort.direction() == direction && !sort.column().isNullable());
  }

  /** A plain bound on the first column, which an index serves. */
  private String bound() {
    return hasBound() ? column(0) + " " + comparison(0) + "= ? and " : "";
  }

  private boolean hasBound() {
    return !sorts.get(0).column().isNullable();
  }

  private String expanded(int from) {
    if (from == sorts.size() - 1) {
      return beyond(from);
    }
    String rest = expanded(from + 1);
    String equal = nulls.get(from) ? column(from) + " is null" : column(from) + " = ?";
    return "(" + beyond(from) + " or (" + equal + " and " + rest + "))";
  }

  /** The rows whose value comes later in the order than that of the cursor. */
  private String beyond(int at) {
    Sort<E> sort = sorts.get(at);
    boolean nullsLast = sort.column().isNullable() && sort.nulls() == Sort.Nulls.LAST;
    if (nulls.get(at)) {
      return nullsLast ? "1 = 0" : column(at) + " is not null";
    }
    String later = column(at) + " " + comparison(at) + " ?";
    return nullsLast ? "(" + later + " or " + column(at) + " is null)" : later;
  }

  private String column(int at) {
    return sorts.get(at).column().sql();
  }

  private String comparison(int at) {
    return sorts.get(at).direction() == Sort.Direction.ASC ? ">" : "<";
  }

  /**
   * Binds the values of the cursor in the places of {@link #condition()}, the first of which is
   * {@code from}. Returns the next one.
   */
  int bind(Parameters parameters, int from, CursorValues cursor) {
    int at = from;
    if (sorts.size() > 1 && !isRowValue()) {
      if (hasBound()) {
        cursor.bind(parameters, at++, 0, sorts.get(0).column());
      }
      for (int i = 0; i < sorts.size() - 1; i++) {
        for (int times = 0; times < (nulls.get(i) ? 0 : 2); times++) {
          cursor.bind(parameters, at++, i, sorts.get(i).column());
        }
      }
      return bindLast(parameters, cursor, at);
    }
    for (int i = 0; i < sorts.size() - 1; i++) {
      cursor.bind(parameters, at++, i, sorts.get(i).column());
    }
    return bindLast(parameters, cursor, at);
  }

  private int bindLast(Parameters parameters, CursorValues cursor, int at) {
    int last = sorts.size() - 1;
    if (nulls.get(last)) {
      return at;
    }
    cursor.bind(parameters, at, last, sorts.get(last).column());
    return at + 1;
  }
}
