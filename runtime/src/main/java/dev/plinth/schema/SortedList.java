package dev.plinth.schema;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.function.Function;

/**
 * An immutable list in the order of its names, so that one element is found and replaced fast.
 *
 * @param <T> what it holds
 * @param <K> a name
 */
final class SortedList<T, K extends Comparable<K>> extends AbstractList<T> implements RandomAccess {

  private final Function<T, K> name;
  private final Object[] items;

  private SortedList(Function<T, K> name, Object[] items) {
    this.name = name;
    this.items = items;
  }

  /** Elements of one name stay in the order in which they are given. */
  static <T, K extends Comparable<K>> SortedList<T, K> of(List<T> items, Function<T, K> name) {
    List<T> sorted = new ArrayList<>(items);
    sorted.sort(Comparator.comparing(name));
    return new SortedList<>(name, List.copyOf(sorted).toArray());
  }

  Optional<T> find(K wanted) {
    int position = position(wanted);
    return position < 0 ? Optional.empty() : Optional.of(get(position));
  }

  /** The same with {@code item} instead of the one of that name, or besides the others. */
  SortedList<T, K> with(T item) {
    int position = position(name.apply(item));
    if (position >= 0) {
      Object[] changed = items.clone();
      changed[position] = item;
      return new SortedList<>(name, changed);
    }
    int place = -position - 1;
    Object[] more = new Object[items.length + 1];
    System.arraycopy(items, 0, more, 0, place);
    more[place] = item;
    System.arraycopy(items, place, more, place + 1, items.length - place);
    return new SortedList<>(name, more);
  }

  /** The same without the one of that name. */
  SortedList<T, K> without(K unwanted) {
    int position = position(unwanted);
    if (position < 0) {
      return this;
    }
    Object[] less = new Object[items.length - 1];
    System.arraycopy(items, 0, less, 0, position);
    System.arraycopy(items, position + 1, less, position, less.length - position);
    return new SortedList<>(name, less);
  }

  @Override
  @SuppressWarnings("unchecked") // only elements of T are ever put into the array
  public T get(int index) {
    return (T) items[index];
  }

  @Override
  public int size() {
    return items.length;
  }

  /** The index of what is called so, or minus the index where it would stand, minus one. */
  private int position(K wanted) {
    int low = 0;
    int high = items.length - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = name.apply(get(middle)).compareTo(wanted);
      if (order == 0) {
        return middle;
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -low - 1;
  }
}
