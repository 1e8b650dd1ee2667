package dev.plinth.session;

import dev.plinth.annotation.Cascade;
import dev.plinth.dao.Container;
import dev.plinth.dao.ReferencedKey;
import dev.plinth.dao.SelectIn;
import dev.plinth.dao.ToMany;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** A collection of one entity type, however the database pairs its elements with their owner. */
abstract sealed class CollectionRelation<E, T> permits ToManyRelation, JoinedRelation {

  private final EntityType<E> owner;
  private final EntityType<T> target;
  private final ToMany<E, T> toMany;
  private final int index;

  CollectionRelation(EntityType<E> owner, EntityType<T> target, ToMany<E, T> toMany, int index) {
    this.owner = owner;
    this.target = target;
    this.toMany = toMany;
    this.index = index;
  }

  final EntityType<E> owner() {
    return owner;
  }

  /** The type of the elements. */
  final EntityType<T> target() {
    return target;
  }

  /** What generated code calls this relation. */
  final ToMany<E, T> toMany() {
    return toMany;
  }

  /** Which of the owner's collections this is, from 0. */
  final int index() {
    return index;
  }

  /** Selects elements by the keys of their owners. */
  abstract SelectIn elements();

  /** What the rows of the elements, or the pairs, know their owner by. */
  abstract ReferencedKey<E> ownerKey();

  /** The value of {@link #ownerKey} in the row of an owner. */
  final Object ownerKey(EntityEntry<E> owner) {
    return owner.referenced(ownerKey());
  }

  /** Where the key of the owner stands in a row of {@link #elements}, from 1. */
  abstract int ownerPosition();

  /** Whether an element whose row belongs to the owner still does in memory. */
  abstract boolean isHere(E owner, T element);

  /** What the property contradicts if it can't be changed, for messages. */
  abstract String otherSide();

  /** Whether the property holds one entity and no collection. */
  final boolean isSingle() {
    return toMany.container() == Container.ONE;
  }

  final String property() {
    return toMany.property();
  }

  /** Whether the entity has the property, which some variants of a hierarchy may not have. */
  final boolean isOf(E entity) {
    return toMany.isOf(entity);
  }

  /** The collection that the property holds now, loaded or not; null if it is not there. */
  final @Nullable Collection<T> get(E entity) {
    return toMany.get(entity);
  }

  final void set(E entity, Collection<T> elements) {
    toMany.set(entity, elements);
  }

  final boolean cascades(Cascade cascade) {
    return toMany.cascades().contains(cascade);
  }

  final boolean removesOrphans() {
    return toMany.removesOrphans();
  }

  /** Whether the elements go when the owner goes. */
  final boolean deletesElements() {
    return cascades(Cascade.DELETE) || removesOrphans();
  }

  /** {@code User.addresses}, for messages. */
  @Override
  public final String toString() {
    return owner.name() + "." + property();
  }
}
