package dev.plinth.dao;

import dev.plinth.annotation.Cascade;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * What may be said of a to-many property besides where its elements are.
 *
 * @param cascades what is done to the elements as well, without {@link Cascade#ALL}
 * @param orphanRemoval whether an element that leaves the collection is deleted
 * @param order columns of the elements as SQL writes them; none for the order of the key
 * @param copier gives another instance with other elements, of a type that can't be changed
 * @param owners the instances that have the property
 */
record ToManyOptions<E, T>(
    Set<Cascade> cascades,
    boolean orphanRemoval,
    List<String> order,
    @Nullable BiFunction<E, Collection<T>, E> copier,
    RelationOwners<E> owners) {

  static <E, T> ToManyOptions<E, T> none() {
    return new ToManyOptions<>(Set.of(), false, List.of(), null, RelationOwners.all());
  }

  ToManyOptions<E, T> cascading(Set<Cascade> expanded) {
    return new ToManyOptions<>(expanded, orphanRemoval, order, copier, owners);
  }

  ToManyOptions<E, T> removingOrphans() {
    return new ToManyOptions<>(cascades, true, order, copier, owners);
  }

  ToManyOptions<E, T> ordered(List<String> by) {
    return new ToManyOptions<>(cascades, orphanRemoval, by, copier, owners);
  }

  ToManyOptions<E, T> copying(BiFunction<E, Collection<T>, E> made) {
    return new ToManyOptions<>(cascades, orphanRemoval, order, made, owners);
  }

  ToManyOptions<E, T> in(RelationOwners<E> having) {
    return new ToManyOptions<>(cascades, orphanRemoval, order, copier, having);
  }
}
