package dev.plinth.schema.operation;

import dev.plinth.schema.Named;
import dev.plinth.schema.TableSchema;
import java.util.ArrayList;
import java.util.List;

/**
 * Changes to lists of named things, on behalf of an operation that is blamed if it does not fit.
 */
final class Items {

  private Items() {}

  static <T extends Named> T get(Operation operation, List<T> items, String name) {
    for (T item : items) {
      if (item.name().equals(name)) {
        return item;
      }
    }
    throw new InapplicableOperationException(operation, "there is no " + name);
  }

  static void refuse(Operation operation, List<? extends Named> items, String name) {
    if (items.stream().anyMatch(item -> item.name().equals(name))) {
      throw new InapplicableOperationException(operation, name + " is there already");
    }
  }

  static <T extends Named> List<T> plus(Operation operation, List<T> items, T item) {
    refuse(operation, items, item.name());
    List<T> more = new ArrayList<>(items);
    more.add(item);
    return more;
  }

  static <T extends Named> List<T> minus(Operation operation, List<T> items, String name) {
    T item = get(operation, items, name);
    List<T> less = new ArrayList<>(items);
    less.remove(item);
    return less;
  }

  static <T> List<T> replace(List<T> items, T old, T replacement) {
    List<T> changed = new ArrayList<>(items);
    changed.set(items.indexOf(old), replacement);
    return changed;
  }

  static void requireColumns(Operation operation, TableSchema table, List<String> columns) {
    for (String column : columns) {
      if (table.column(column).isEmpty()) {
        throw new InapplicableOperationException(operation, "there is no column " + column);
      }
    }
  }
}
