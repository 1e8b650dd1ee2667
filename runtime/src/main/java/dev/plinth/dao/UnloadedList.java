package dev.plinth.dao;

import dev.plinth.error.NotLoadedException;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.ListIterator;
import java.util.Spliterator;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Elements that a data access object did not read. Nothing may take them for none, so every method
 * but {@code toString} throws.
 */
final class UnloadedList<T> implements List<T>, Loadable {

  private final ToMany<?, T> relation;

  UnloadedList(ToMany<?, T> relation) {
    this.relation = relation;
  }

  @Override
  public boolean isLoaded() {
    return false;
  }

  @Override
  public String toString() {
    return "<not loaded>";
  }

  private NotLoadedException refusal() {
    return new NotLoadedException(
        relation
            + " is not loaded: a data access object reads one table; read the elements with a"
            + " finder of the other side ("
            + relation.mappedBy()
            + "), or the owner in a session");
  }

  @Override
  public int size() {
    throw refusal();
  }

  @Override
  public boolean isEmpty() {
    throw refusal();
  }

  @Override
  public boolean contains(@Nullable Object element) {
    throw refusal();
  }

  @Override
  public Iterator<T> iterator() {
    throw refusal();
  }

  @Override
  public void forEach(Consumer<? super T> action) {
    throw refusal();
  }

  @Override
  public Object[] toArray() {
    throw refusal();
  }

  @Override
  public <A> A[] toArray(A[] array) {
    throw refusal();
  }

  @Override
  public <A> A[] toArray(IntFunction<A[]> generator) {
    throw refusal();
  }

  @Override
  public boolean add(T element) {
    throw refusal();
  }

  @Override
  public boolean remove(@Nullable Object element) {
    throw refusal();
  }

  @Override
  public boolean containsAll(Collection<?> elements) {
    throw refusal();
  }

  @Override
  public boolean addAll(Collection<? extends T> elements) {
    throw refusal();
  }

  @Override
  public boolean addAll(int index, Collection<? extends T> elements) {
    throw refusal();
  }

  @Override
  public boolean removeAll(Collection<?> elements) {
    throw refusal();
  }

  @Override
  public boolean removeIf(Predicate<? super T> filter) {
    throw refusal();
  }

  @Override
  public boolean retainAll(Collection<?> elements) {
    throw refusal();
  }

  @Override
  public void replaceAll(UnaryOperator<T> operator) {
    throw refusal();
  }

  @Override
  public void sort(@Nullable Comparator<? super T> order) {
    throw refusal();
  }

  @Override
  public void clear() {
    throw refusal();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    throw refusal();
  }

  @Override
  public int hashCode() {
    throw refusal();
  }

  @Override
  public T get(int index) {
    throw refusal();
  }

  @Override
  public T set(int index, T element) {
    throw refusal();
  }

  @Override
  public void add(int index, T element) {
    throw refusal();
  }

  @Override
  public T remove(int index) {
    throw refusal();
  }

  @Override
  public int indexOf(@Nullable Object element) {
    throw refusal();
  }

  @Override
  public int lastIndexOf(@Nullable Object element) {
    throw refusal();
  }

  @Override
  public ListIterator<T> listIterator() {
    throw refusal();
  }

  @Override
  public ListIterator<T> listIterator(int index) {
    throw refusal();
  }

  @Override
  public List<T> subList(int from, int to) {
    throw refusal();
  }

  @Override
  public Spliterator<T> spliterator() {
    throw refusal();
  }

  @Override
  public Stream<T> stream() {
    throw refusal();
  }

  @Override
  public Stream<T> parallelStream() {
    throw refusal();
  }
}
