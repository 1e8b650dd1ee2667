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
    boolean sendsBatches = mapping.updateByKey().returning().isEmpty();
    FailedRow rows =
        new FailedRow(
            source,
            entities.size(),
            sendsBatches ? this::updateOne : this::updateReturning,
            keys::get);
    return rows.run(
        () -> {
          if (sendsBatches) {
            updateBatch();
          } else {
            rows.runEach();
          }
          return entities;
        });
  }

  private void updateBatch() {
    int[] counts = Batches.run(source, mapping.updateByKey(), entities.size(), this::bind);
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] == 0) {
        throw missing(i);
      }
    }
  }

  private void updateOne(int row) {
    try (Execution update = source.prepare(mapping.updateByKey())) {
      bind(update, row);
      update.update();
    }
  }

  private void updateReturning(int row) {
    try (Execution update = source.prepare(mapping.updateByKey())) {
      bind(update, row);
      entities.set(
          row,
          Updates.run(source, update, mapping, entities.get(row), keys.get(row))
              .orElseThrow(() -> missing(row)));
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
