package dev.plinth.dao;

import java.util.ArrayList;
import java.util.List;

/** Inserts entities, one row each. */
public final class Inserts {

  private Inserts() {}

  /** Inserts one row. Returns the entity with its generated key. */
  public static <E> E insert(StatementSource source, EntityMapping<E> mapping, E entity) {
    boolean generated = mapping.keyIsGenerated() && mapping.key(entity) == null;
    try (Execution insert =
        source.prepare(generated ? mapping.insert() : mapping.insertWithKey())) {
      if (generated) {
        mapping.bindInsert(insert, 1, entity);
        return mapping.withKey(entity, insert.key(mapping));
      }
      mapping.bindInsertWithKey(insert, 1, entity);
      insert.update();
      return entity;
    }
  }

  /** Inserts many rows in one transaction. Returns the entities in the given order. */
  public static <E> List<E> insertAll(
      StatementSource source, EntityMapping<E> mapping, Iterable<? extends E> entities) {
    return source.inTransaction(
        () -> {
          List<E> inserted = new ArrayList<>();
          for (E entity : entities) {
            inserted.add(insert(source, mapping, entity));
          }
          return inserted;
        });
  }
}
