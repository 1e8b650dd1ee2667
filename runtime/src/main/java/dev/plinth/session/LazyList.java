package dev.plinth.session;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.ListIterator;
import java.util.RandomAccess;
import java.util.Spliterator;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The elements of a to-many property, read by the first method that is called; only {@code
 * toString} does without. Once read it is a list like any other, also after its session is closed.
 */
final class LazyList<T> extends AbstractList<T> implements LazyCollection<T>, RandomAccess {

  private final LazyState<T, List<T>> state;

  LazyList(@Nullable Object owner, LazyGroup<?, T> group) {
    this.state = new LazyState<>(owner, group, ArrayList::new);
  }

  @Override
  public LazyState<T, List<T>> state() {
    return state;
  }

  private List<T> loaded() {
    return state.loaded();
  }

  @Override
  public String toString() {
    return state.toString();
  }

  @Override
  public int size() {
    return loaded().size();
  }

  @Override
  public T get(int index) {
    return loaded().get(index);
  }

  @Override
  public T set(int index, T element) {
    return loaded().set(index, element);
  }

  @Override
  public void add(int index, T element) {
    loaded().add(index, element);
  }

  @Override
  public boolean add(T element) {
    return loaded().add(element);
  }

  @Override
  public boolean addAll(Collection<? extends T> added) {
    return loaded().addAll(added);
  }

  @Override
  public T remove(int index) {
    return loaded().remove(index);
  }

  @Override
  public boolean remove(@Nullable Object element) {
    return loaded().remove(element);
  }

  @Override
  public boolean removeIf(Predicate<? super T> filter) {
    return loaded().removeIf(filter);
  }

  @Override
  public void clear() {
    loaded().clear();
  }

  @Override
  public void sort(@Nullable Comparator<? super T> order) {
    loaded().sort(order);
  }

  @Override
  public boolean contains(@Nullable Object element) {
    return loaded().contains(element);
  }

  @Override
  public Iterator<T> iterator() {
    return loaded().iterator();
  }

  @Override
  public ListIterator<T> listIterator(int index) {
    return loaded().listIterator(index);
  }

  @Override
  public List<T> subList(int from, int to) {
    return loaded().subList(from, to);
  }

  @Override
  public Spliterator<T> spliterator() {
    return loaded().spliterator();
  }

  @Override
  public void forEach(Consumer<? super T> action) {
    loaded().forEach(action);
  }

  @Override
  public Object[] toArray() {
    return loaded().toArray();
  }

  @Override
  public <A> A[] toArray(A[] array) {
    return loaded().toArray(array);
  }
}
