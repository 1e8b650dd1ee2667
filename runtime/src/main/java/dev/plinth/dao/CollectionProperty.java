package dev.plinth.dao;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A property that holds related entities.
 *
 * @param container what it holds them in
 * @param setter takes only what the container says
 */
record CollectionProperty<E, T>(
    String name,
    Container container,
    Function<E, ? extends @Nullable Collection<T>> getter,
    BiConsumer<E, Collection<T>> setter) {

  /** A list or a collection. */
  static <E, T> CollectionProperty<E, T> list(
      String name,
      Function<E, ? extends @Nullable Collection<? extends T>> getter,
      BiConsumer<E, List<T>> setter) {
    return new CollectionProperty<>(
        name,
        Container.LIST,
        elements(getter),
        (owner, elements) -> setter.accept(owner, (List<T>) elements));
  }

  /** A set. */
  static <E, T> CollectionProperty<E, T> set(
      String name,
      Function<E, ? extends @Nullable Collection<? extends T>> getter,
      BiConsumer<E, Set<T>> setter) {
    return new CollectionProperty<>(
        name,
        Container.SET,
        elements(getter),
        (owner, elements) -> setter.accept(owner, (Set<T>) elements));
  }

  /** It may hold one variant only: no other one can refer to its owner then. */
  @SuppressWarnings("unchecked") // what is put into it comes from rows of that variant
  private static <E, T> Function<E, ? extends @Nullable Collection<T>> elements(
      Function<E, ? extends @Nullable Collection<? extends T>> getter) {
    return (Function<E, ? extends @Nullable Collection<T>>) (Function<E, ?>) getter;
  }
}
