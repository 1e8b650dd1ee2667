package dev.plinth.dao;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One insert of many rows. Rows with and without a key of their own may be mixed; neighbours of one
 * kind share statements, and the order stays. What the database fills in is read afterwards.
 */
final class BulkInsert<E> {

  private final StatementSource source;
  private final EntityMapping<E> mapping;

  /** Ours to change: the entities with their keys in the end. */
  private final List<E> entities;

  /** The generated keys, null for rows with a key of their own; may end early. */
  private final List<@Nullable Object> keys = new ArrayList<>();

  /** Whether a failure is to tell its row, and to leave an open transaction as it was. */
  private final boolean located;

  BulkInsert(StatementSource source, EntityMapping<E> mapping, List<E> entities, boolean located) {
    this.source = source;
    this.mapping = mapping;
    this.entities = entities;
    this.located = located;
  }

  List<E> run() {
    if (!StampedRows.isNeeded(mapping, mapping.insert())) {
      return insertAll();
    }
    StampedRows<E> stamped = new StampedRows<>(mapping);
    try {
      Instant now = Instant.now();
      entities.replaceAll(entity -> stamped.forInsert(entity, now));
      return insertAll();
    } catch (RuntimeException e) {
      stamped.restore();
      throw e;
    }
  }

  private List<E> insertAll() {
    List<E> inserted =
        located
            ? new FailedRow(
                    source, entities.size(), this::insertOne, i -> mapping.key(entities.get(i)))
                .run(this::insertFilled)
            : source.inTransaction(this::insertFilled);
    takeKeys();
    return inserted;
  }

  private List<E> insertFilled() {
    insertRuns();
    if (!mapping.insertWithKey().returning().isEmpty()) {
      takeKeys();
      FilledRows.read(source, mapping, entities);
    }
    return entities;
  }

  /** Neighbours with and without a key of their own in turn. */
  private void insertRuns() {
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
  }

  /** After the commit, which may fail as well, unless the keys are needed before. */
  private void takeKeys() {
    for (int i = 0; i < keys.size(); i++) {
      Object key = keys.get(i);
      if (key != null) {
        entities.set(i, mapping.withKey(entities.get(i), key));
      }
    }
    keys.clear();
  }

  private void insertWithKeys(int start, int end) {
    MultiRowInsert insert = MultiRowInsert.of(mapping.insertWithKey().returning(new String[0]));
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
    keys.addAll(Collections.nCopies(start - keys.size(), null));
    KeyPairing pairing = Backend.of(source, mapping.insert()).keyPairing();
    if (end - start == 1 || !pairing.canPair(source, mapping)) {
      for (int at = start; at < end; at++) {
        keys.add(insertGenerated(entities.get(at)));
      }
      return;
    }
    SqlStatement keyed = mapping.insert().returning(mapping.keyColumns().get(0).name());
    MultiRowInsert insert = MultiRowInsert.of(pairing.sql(keyed));
    for (int at = start; at < end; ) {
      int rows = insert.rows(end - at);
      try (Execution execution = source.prepare(insert.sql(rows))) {
        for (int i = 0; i < rows; i++) {
          mapping.bindInsert(execution, 1 + i * insert.width(), entities.get(at + i));
        }
        keys.addAll(pairing.insert(source, mapping, execution, rows));
      }
      at += rows;
    }
  }

  private Object insertGenerated(E entity) {
    try (Execution execution = source.prepare(mapping.insert())) {
      mapping.bindInsert(execution, 1, entity);
      return execution.key(mapping);
    }
  }

  private void insertOne(int row) {
    E entity = entities.get(row);
    if (Inserts.needsKey(mapping, entity)) {
      insertGenerated(entity);
    } else {
      insertWithKeys(row, row + 1);
    }
  }
}
