package dev.plinth.session;

import java.util.Comparator;
import java.util.IdentityHashMap;

/** Orders changes of one table by their keys, column by column; made for one sort. */
final class KeyOrder implements Comparator<RowChange<?>> {

  /** What keys hold that have no order of their own. */
  private final IdentityHashMap<Object, KeyValues> values = new IdentityHashMap<>();

  @Override
  public int compare(RowChange<?> one, RowChange<?> other) {
    Object key = one.entry().key();
    Object otherKey = other.entry().key();
    // Rows that get their key in this flush come last, in the order of their inserts.
    if (key == null || otherKey == null) {
      return Boolean.compare(key == null, otherKey == null);
    }
    return key instanceof Comparable<?> && key.getClass() == otherKey.getClass()
        ? compareKeys(key, otherKey)
        : values(one, key).compareTo(values(other, otherKey));
  }

  @SuppressWarnings("unchecked") // keys of one table have one class
  private static int compareKeys(Object one, Object other) {
    return ((Comparable<Object>) one).compareTo(other);
  }

  private KeyValues values(RowChange<?> change, Object key) {
    return values.computeIfAbsent(key, each -> KeyValues.of(change.entry().type().mapping(), each));
  }
}
