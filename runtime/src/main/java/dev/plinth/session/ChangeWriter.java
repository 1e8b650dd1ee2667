package dev.plinth.session;

import dev.plinth.dao.EntityMapping;
import dev.plinth.dao.Inserts;
import dev.plinth.dao.StatementSource;
import dev.plinth.dao.Updates;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Writes changes in their order, and takes over what was written; a failure ends the transaction.
 */
final class ChangeWriter {

  private final IdentityMap map;
  private final SessionConnection connection;
  private final UndoLog log;

  ChangeWriter(IdentityMap map, SessionConnection connection, UndoLog log) {
    this.map = map;
    this.connection = connection;
    this.log = log;
  }

  /** Writes what a flush has found. */
  void write(ChangeSet changes) {
    if (!changes.isEmpty()) {
      connection.checkWrites(changes::describe);
      FlushPlan plan = FlushPlan.of(changes);
      run(source -> FlushRunner.run(plan, source, map, log));
    }
    FlushResult.take(changes, map, log);
  }

  /** Inserts one row at once. Returns the entity with its key. */
  <E> E insert(EntityMapping<E> mapping, E entity) {
    connection.checkWrites(() -> "the insert of a " + mapping.entityType().getSimpleName());
    log.markWritten();
    List<E> inserted = new ArrayList<>();
    run(source -> inserted.addAll(Inserts.insertRows(source, mapping, List.of(entity))));
    return inserted.get(0);
  }

  /** Updates one row at once. Returns the entity with what the database computes. */
  <E> E update(EntityMapping<E> mapping, E entity) {
    connection.checkWrites(() -> "the update of a " + mapping.entityType().getSimpleName());
    log.markWritten();
    List<E> updated = new ArrayList<>();
    run(source -> updated.add(Updates.update(source, mapping, entity)));
    return updated.get(0);
  }

  private void run(Consumer<StatementSource> statements) {
    try {
      connection.reading(WriteLoading.INSTANCE, statements);
    } catch (RuntimeException e) {
      connection.fail(e);
      throw e;
    }
  }
}
