package dev.plinth.dao;

import java.util.function.Supplier;

/** How the database says which rows belong to a to-many property. */
sealed interface ToManyLink<E, T> {

  /** By a foreign key of the elements. */
  record ByForeignKey<E, T>(Supplier<ToOne<T, E>> mappedBy) implements ToManyLink<E, T> {}

  /** By a join table. */
  record ByJoinTable<E, T>(JoinTable table) implements ToManyLink<E, T> {}

  /** By the join table of the other side. */
  record ByOtherSide<E, T>(Supplier<ToMany<T, E>> other) implements ToManyLink<E, T> {}
}
