package dev.plinth.dao;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One insert of many rows. Rows with and without a key of their own may be mixed; neighbours of one
 * kind share statements, and the order stays.
 */
final class BulkInsert<E> {

  private final StatementSource source;
  private final EntityMapping<E> mapping;
  private final List<E> entities;
  private final @Nullable Object[] keys;

  BulkInsert(StatementSource source, EntityMapping<E> mapping, List<E> entities) {
    this.source = source;
    this.mapping = mapping;
    this.entities = entities;
    this.keys = new Object[entities.size()];
  }

  List<E> run() {
    int start = 0;
    while (start < entities.size()) {
      boolean generated = Inserts.needsKey(mapping, entities.get(start));
      int end = start + 1;
      while (end < entities.size() && Inserts.needsKey(mapping, entities.get(end)) == generated) {
        end++;
      }
      if (generated) {
        insertGenerated(start, end);
      } else {
        insertWithKeys(start, end);
      }
      start = end;
    }
    return withKeys();
  }

  private List<E> withKeys() {
    List<E> inserted = new ArrayList<>(keys.length);
    for (int i = 0; i < keys.length; i++) {
      Object key = keys[i];
      inserted.add(key == null ? entities.get(i) : mapping.withKey(entities.get(i), key));
    }
    return inserted;
  }

  private void insertWithKeys(int start, int end) {
    MultiRowInsert insert = MultiRowInsert.of(mapping.insertWithKey());
    for (int at = start; at < end; ) {
      int rows = insert.rows(end - at);
      try (Execution execution = source.prepare(insert.sql(rows))) {
        for (int i = 0; i < rows; i++) {
          mapping.bindInsertWithKey(execution, 1 + i * insert.width(), entities.get(at + i));
        }
        execution.update();
      }
      at += rows;
    }
  }

  private void insertGenerated(int start, int end) {
    MultiRowInsert insert = MultiRowInsert.of(mapping.insert());
    KeyPairing pairing = end - start == 1 ? null : pairing();
    for (int at = start; at < end; ) {
      int rows = pairing == null ? 1 : insert.rows(end - at);
      List<Object> generated = insertGenerated(insert, at, rows);
      List<Object> paired =
          pairing == null ? generated : pairing.inOrderOfRows(mapping, generated, rows);
      for (int i = 0; i < rows; i++) {
        keys[at + i] = paired.get(i);
      }
      at += rows;
    }
  }

  private List<Object> insertGenerated(MultiRowInsert insert, int start, int rows) {
    try (Execution execution = source.prepare(insert.sql(rows))) {
      for (int i = 0; i < rows; i++) {
        mapping.bindInsert(execution, 1 + i * insert.width(), entities.get(start + i));
      }
      return execution.rows(row -> mapping.readKey(row, 1));
    }
  }

  /** How keys are told apart, null if each row has to take its own statement. */
  private @Nullable KeyPairing pairing() {
    KeyPairing pairing = backend().keyPairing();
    return pairing.canPair(source, mapping) ? pairing : null;
  }

  private Backend backend() {
    try (Execution probe = source.prepare(mapping.insert())) {
      return ((BindingExecution) probe).backend;
    }
  }
}
