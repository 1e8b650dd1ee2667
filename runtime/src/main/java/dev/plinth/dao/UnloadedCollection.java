package dev.plinth.dao;

import dev.plinth.error.NotLoadedException;
import java.util.Collection;
import java.util.Iterator;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Elements that a data access object did not read. Nothing may take them for none, so every method
 * but {@code toString} throws.
 */
abstract class UnloadedCollection<T> implements Collection<T>, Loadable {

  private final ToMany<?, T> relation;

  UnloadedCollection(ToMany<?, T> relation) {
    this.relation = relation;
  }

  final NotLoadedException refusal() {
    return new NotLoadedException(
        relation
            + " is not loaded: a data access object reads one table; read "
            + (relation.isJoined()
                ? "the owner in a session"
                : "the elements with a finder of the other side ("
                    + relation.mappedBy()
                    + "), or the owner in a session"));
  }

  @Override
  public final boolean isLoaded() {
    return false;
  }

  @Override
  public final String toString() {
    return "<not loaded>";
  }

  @Override
  public final int size() {
    throw refusal();
  }

  @Override
  public final boolean isEmpty() {
    throw refusal();
  }

  @Override
  public final boolean contains(@Nullable Object element) {
    throw refusal();
  }

  @Override
  public final Iterator<T> iterator() {
    throw refusal();
  }

  @Override
  public final void forEach(Consumer<? super T> action) {
    throw refusal();
  }

  @Override
  public final Object[] toArray() {
    throw refusal();
  }

  @Override
  public final <A> A[] toArray(A[] array) {
    throw refusal();
  }

  @Override
  public final <A> A[] toArray(IntFunction<A[]> generator) {
    throw refusal();
  }

  @Override
  public final boolean add(T element) {
    throw refusal();
  }

  @Override
  public final boolean remove(@Nullable Object element) {
    throw refusal();
  }

  @Override
  public final boolean containsAll(Collection<?> elements) {
    throw refusal();
  }

  @Override
  public final boolean addAll(Collection<? extends T> elements) {
    throw refusal();
  }

  @Override
  public final boolean removeAll(Collection<?> elements) {
    throw refusal();
  }

  @Override
  public final boolean removeIf(Predicate<? super T> filter) {
    throw refusal();
  }

  @Override
  public final boolean retainAll(Collection<?> elements) {
    throw refusal();
  }

  @Override
  public final void clear() {
    throw refusal();
  }

  @Override
  public final boolean equals(@Nullable Object other) {
    throw refusal();
  }

  @Override
  public final int hashCode() {
    throw refusal();
  }

  @Override
  public final Stream<T> stream() {
    throw refusal();
  }

  @Override
  public final Stream<T> parallelStream() {
    throw refusal();
  }
}
