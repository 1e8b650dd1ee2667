package dev.plinth.dao;

/** Asks entities for the key that they must have. */
final class Keys {

  private Keys() {}

  static <E> Object of(EntityMapping<E> mapping, E entity) {
    Object key = mapping.key(entity);
    if (key == null) {
      throw Refusal.of(mapping.keyColumns().get(0), "is absent: the entity is not stored yet");
    }
    return key;
  }

  /** The key of what {@code relation} refers to. */
  static Object referenced(ToOne<?, ?> relation, Object related) {
    Object key = relation.key(related);
    if (key == null) {
      throw Refusal.notStored(relation);
    }
    return key;
  }
}
