package dev.plinth.dao;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One update of many rows, sent in batches. Rows of which the database gives something back are
 * written one by one: no driver returns columns of a batch.
 */
final class BulkUpdate<E> {

  private final StatementSource source;
  private final EntityMapping<E> mapping;

  /** Ours to change: the entities as their rows are in the end. */
  private final List<E> entities;

  private final List<Object> keys = new ArrayList<>();
  private final List<@Nullable Object> versions = new ArrayList<>();

  BulkUpdate(StatementSource source, EntityMapping<E> mapping, List<E> entities) {
    this.source = source;
    this.mapping = mapping;
    this.entities = entities;
  }

  List<E> run() {
    for (E entity : entities) {
      keys.add(Keys.of(mapping, entity));
      versions.add(Versions.of(mapping, entity));
    }
    if (!StampedRows.isNeeded(mapping, mapping.updateByKey())) {
      return updateAll();
    }
    StampedRows<E> stamped = new StampedRows<>(mapping);
    try {
      Instant now = Instant.now();
      entities.replaceAll(entity -> stamped.forUpdate(entity, now));
      return updateAll();
    } catch (RuntimeException e) {
      stamped.restore();
      throw e;
    }
  }

  private List<E> updateAll() {
    if (mapping.updateByKey().returning().isEmpty()) {
      int[] counts =
          new FailedRow(source, entities.size(), this::updateOne, keys::get)
              .run(
                  () -> Batches.run(source, mapping.updateByKey(), entities.size(), this::bind),
                  () -> 0);
      for (int i = 0; i < counts.length; i++) {
        if (counts[i] == 0) {
          throw missing(i);
        }
      }
    } else {
      for (int i = 0; i < entities.size(); i++) {
        entities.set(i, updateReturning(i));
      }
    }
    return entities;
  }

  private void updateOne(int row) {
    try (Execution update = source.prepare(mapping.updateByKey())) {
      bind(update, row);
      update.update();
    }
  }

  private E updateReturning(int row) {
    try (Execution update = source.prepare(mapping.updateByKey())) {
      bind(update, row);
      E entity = entities.get(row);
      return Updates.run(source, update, mapping, entity, keys.get(row))
          .orElseThrow(() -> missing(row));
    }
  }

  private void bind(Execution update, int row) {
    Object version = versions.get(row);
    if (version == null) {
      mapping.bindUpdate(update, entities.get(row));
    } else {
      mapping.bindUpdate(update, entities.get(row), version);
    }
  }

  private RuntimeException missing(int row) {
    return Missing.row(mapping, keys.get(row), versions.get(row));
  }
}
