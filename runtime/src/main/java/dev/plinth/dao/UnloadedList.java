package dev.plinth.dao;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.ListIterator;
import java.util.Spliterator;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** An {@link UnloadedCollection} for a property that holds a list. */
final class UnloadedList<T> extends UnloadedCollection<T> implements List<T> {

  UnloadedList(ToMany<?, T> relation) {
    super(relation);
  }

  @Override
  public boolean addAll(int index, Collection<? extends T> elements) {
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
}
