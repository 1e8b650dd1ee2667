package dev.plinth.session;

import java.util.AbstractSet;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.Spliterator;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** As {@link LazyList}, for a property that holds a set; iterates in the order of the query. */
final class LazySet<T> extends AbstractSet<T> implements LazyCollection<T> {

  private final LazyState<T, Set<T>> state;

  LazySet(@Nullable Object owner, LazyGroup<?, T> group) {
    this.state = new LazyState<>(owner, group, LinkedHashSet::new);
  }

  @Override
  public LazyState<T, Set<T>> state() {
    return state;
  }

  private Set<T> loaded() {
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
  public boolean add(T element) {
    return loaded().add(element);
  }

  @Override
  public boolean addAll(Collection<? extends T> added) {
    return loaded().addAll(added);
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
  public boolean contains(@Nullable Object element) {
    return loaded().contains(element);
  }

  @Override
  public Iterator<T> iterator() {
    return loaded().iterator();
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
