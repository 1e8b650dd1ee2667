package dev.plinth.session;

import dev.plinth.annotation.Cascade;
import dev.plinth.dao.SelectIn;
import dev.plinth.dao.ToMany;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A collection of one entity type that is the other side of a foreign key. */
final class ToManyRelation<E, T> {

  private final EntityType<E> owner;
  private final ToOneRelation<T, E> mappedBy;
  private final ToMany<E, T> toMany;
  private final int index;
  private final SelectIn elements;

  ToManyRelation(
      EntityType<E> owner, ToOneRelation<T, E> mappedBy, ToMany<E, T> toMany, int index) {
    this.owner = owner;
    this.mappedBy = mappedBy;
    this.toMany = toMany;
    this.index = index;
    this.elements =
        SelectIn.by(
            owner.name() + "." + toMany.property(),
            mappedBy.owner().mapping(),
            mappedBy.foreignKey());
  }

  EntityType<E> owner() {
    return owner;
  }

  /** The type of the elements. */
  EntityType<T> target() {
    return mappedBy.owner();
  }

  /** The foreign key of the elements. */
  ToOneRelation<T, E> mappedBy() {
    return mappedBy;
  }

  /** What generated code calls this relation. */
  ToMany<E, T> toMany() {
    return toMany;
  }

  /** Selects elements by the keys of their owners. */
  SelectIn elements() {
    return elements;
  }

  /** Which of the owner's collections this is, from 0. */
  int index() {
    return index;
  }

  String property() {
    return toMany.property();
  }

  /** The collection that the property holds now, loaded or not. */
  @Nullable Collection<T> get(E entity) {
    return toMany.get(entity);
  }

  void set(E entity, List<T> elements) {
    toMany.set(entity, elements);
  }

  boolean cascades(Cascade cascade) {
    return toMany.cascades().contains(cascade);
  }

  boolean removesOrphans() {
    return toMany.removesOrphans();
  }

  /** Whether the elements go when the owner goes. */
  boolean deletesElements() {
    return cascades(Cascade.DELETE) || removesOrphans();
  }

  /** {@code User.addresses}, for messages. */
  @Override
  public String toString() {
    return owner.name() + "." + property();
  }
}
