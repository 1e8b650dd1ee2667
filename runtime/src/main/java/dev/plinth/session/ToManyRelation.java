package dev.plinth.session;

import dev.plinth.dao.EntityMapping;
import dev.plinth.dao.ReferencedKey;
import dev.plinth.dao.SelectIn;
import dev.plinth.dao.ToMany;

/** A collection of one entity type that is the other side of a foreign key. */
final class ToManyRelation<E, T> extends CollectionRelation<E, T> {

  private final ToOneRelation<T, E> mappedBy;
  private final SelectIn elements;

  ToManyRelation(
      EntityType<E> owner, ToOneRelation<T, E> mappedBy, ToMany<E, T> toMany, int index) {
    super(owner, mappedBy.owner(), toMany, index);
    this.mappedBy = mappedBy;
    EntityMapping<T> mapping = mappedBy.owner().mapping();
    this.elements =
        SelectIn.of(
            owner.name() + "." + toMany.property(),
            mapping.selectAll().text(),
            SelectIn.names(mappedBy.foreignKey()),
            toMany.order().isEmpty() ? SelectIn.names(mapping.keyColumns()) : toMany.order());
  }

  /** The foreign key of the elements. */
  ToOneRelation<T, E> mappedBy() {
    return mappedBy;
  }

  @Override
  SelectIn elements() {
    return elements;
  }

  @Override
  ReferencedKey<E> ownerKey() {
    return mappedBy.referenced();
  }

  @Override
  int ownerPosition() {
    return mappedBy.column() + 1;
  }

  @Override
  boolean isHere(E owner, T element) {
    return mappedBy.isSame(mappedBy.get(element), owner);
  }

  @Override
  String otherSide() {
    return mappedBy.toString();
  }
}
