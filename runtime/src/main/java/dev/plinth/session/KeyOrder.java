package dev.plinth.session;

import java.util.Comparator;

/**
 * Orders changes of one table by their keys; keys without an order of their own stay as they came.
 */
enum KeyOrder implements Comparator<RowChange<?>> {
  ASCENDING;

  @Override
  public int compare(RowChange<?> one, RowChange<?> other) {
    Object key = one.entry().key();
    Object otherKey = other.entry().key();
    // Rows that get their key in this flush come last, in the order of their inserts.
    if (key == null || otherKey == null) {
      return Boolean.compare(key == null, otherKey == null);
    }
    return compareKeys(key, otherKey);
  }

  @SuppressWarnings("unchecked") // keys of one table have one class
  private static int compareKeys(Object one, Object other) {
    return one instanceof Comparable<?> && one.getClass() == other.getClass()
        ? ((Comparable<Object>) one).compareTo(other)
        : 0;
  }
}
