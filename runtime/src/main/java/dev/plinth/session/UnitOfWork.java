package dev.plinth.session;

import dev.plinth.dao.Views;
import dev.plinth.error.EntityStateException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Coordinates what a session does: entities come in, a flush writes, commit or rollback ends. */
final class UnitOfWork {

  private final EntityTypes types;
  private final SessionConnection connection;
  private final IdentityMap map = new IdentityMap();
  private final UndoLog log = new UndoLog();
  private final EntityReader reader;
  private final PendingEntities pending;
  private final Deletions deletions = new Deletions(map, log);
  private final ChangeWriter writer;

  UnitOfWork(EntityTypes types, SessionConnection connection) {
    this.types = types;
    this.connection = connection;
    this.reader = new EntityReader(types, map, connection, log);
    this.pending = new PendingEntities(types, map, log);
    this.writer = new ChangeWriter(map, connection, log);
    OpenSessions.add(map);
  }

  SessionLoading loading() {
    return reader.loading();
  }

  void add(Object entity) {
    connection.check();
    EntityEntry<?> entry = map.find(entity);
    if (entry == null) {
      entry = pending.admit(entity);
    } else if (entry.awaitsDelete()) {
      deletions.unmark(entry);
    } else if (entry.isDeleted()) {
      throw new EntityStateException(
          entry + " was deleted in this transaction: commit or roll back before it is added again");
    }
    entry.request();
    SaveCascade.from(entry, map, pending);
  }

  <E> E save(E entity) {
    connection.check();
    EntityType<E> type = types.ofEntity(entity);
    Views.checkWritable(type.mapping());
    if (RecordSaving.isFor(type.mapping(), entity)) {
      flush(entity);
      return new RecordSaving(map, reader, pending, log, writer, deletions, this::flush)
          .save(type, entity);
    }
    if (state(entity) == EntityState.DETACHED) {
      throw elsewhere(type, entity);
    }
    add(entity);
    return entity;
  }

  <E> Optional<E> find(EntityType<E> type, Object key) {
    connection.check();
    reader.abandonIncomplete();
    EntityEntry<E> known = map.find(type, key);
    if (known == null) {
      return reader.find(type, key);
    }
    return known.isDeleted() ? Optional.empty() : Optional.of(known.entity());
  }

  <E> void delete(E entity) {
    connection.check();
    EntityEntry<E> entry = known(entity);
    Views.checkWritable(entry.type().mapping());
    if (entry.isPending()) {
      pending.dismiss(entry);
    } else if (entry.isPersistent()) {
      deletions.mark(entry);
    }
  }

  <E> void refresh(E entity) {
    connection.check();
    EntityEntry<E> entry = known(entity);
    if (!entry.isPersistent()) {
      throw new EntityStateException(entry + " is " + word(entry.state()) + ": no row to read");
    }
    if (entry.type().mapping().isImmutable()) {
      throw new EntityStateException(
          entry + " can't be changed in place: detach it, and get it again to read its row");
    }
    reader.refresh(entry);
    for (TrackedCollection<E, ?> collection : entry.collections()) {
      reader.collections().refresh(collection);
    }
  }

  <E> void detach(E entity) {
    connection.check();
    map.remove(known(entity));
  }

  EntityState state(Object entity) {
    EntityEntry<?> entry = map.find(entity);
    if (entry != null) {
      return entry.state();
    }
    EntityType<Object> type = types.ofEntity(entity);
    boolean hasRow = type.mapping().keyIsGenerated() && type.mapping().key(entity) != null;
    return hasRow ? EntityState.DETACHED : EntityState.TRANSIENT;
  }

  /** The entry of an entity of this session; records are known by their key as well. */
  private <E> EntityEntry<E> known(E entity) {
    EntityType<E> type = types.ofEntity(entity);
    EntityEntry<E> entry = map.find(entity);
    if (entry == null && type.mapping().isImmutable()) {
      entry = map.resolve(type, entity);
    }
    if (entry == null) {
      throw elsewhere(type, entity);
    }
    return entry;
  }

  private static <E> EntityStateException elsewhere(EntityType<E> type, E entity) {
    return new EntityStateException(
        type.describe(entity)
            + " is not in this session: "
            + (type.mapping().key(entity) == null
                ? "it is not stored yet, add it first"
                : "take the instance that get or find returns"));
  }

  private static String word(EntityState state) {
    return state.name().toLowerCase(Locale.ROOT);
  }

  /** Takes note that a data access object is about to write. */
  void othersWrite() {
    log.markWrittenByOthers();
  }

  void flush() {
    flush(null);
  }

  /**
   * Writes all changes.
   *
   * @param saved the immutable entity that is about to be written as it is, if there is one
   */
  private void flush(@Nullable Object saved) {
    connection.check();
    reader.abandonIncomplete();
    RefResolver.run(map);
    SaveCascade.fromAll(map, pending);
    new RelationSync(map, reader.collections(), deletions).run();
    new DeleteCascade(map, reader.collections(), deletions, pending).run();
    deletions.leaveCollections();
    writer.write(ChangeSetComputer.compute(map, PairSync.run(map, deletions), saved));
  }

  void commit() {
    flush();
    try {
      connection.commit();
    } catch (RuntimeException e) {
      connection.fail(e);
      throw e;
    }
    log.clear();
    deletions.clear();
    for (EntityEntry<?> entry : map.entries()) {
      entry.setReplaced(null);
      if (entry.isDeleted()) {
        map.remove(entry);
      }
    }
    connection.release();
  }

  /** Ends the transaction and gives all entities the values, collections and keys back. */
  void rollback() {
    connection.checkOpen();
    try {
      connection.rollback();
    } finally {
      log.undoTo(0);
      log.clear();
      deletions.clear();
      map.entries().forEach(this::restore);
    }
  }

  private <E> void restore(EntityEntry<E> entry) {
    @Nullable Object @Nullable [] stored = entry.stored();
    if (stored != null) {
      if (!entry.type().mapping().isImmutable()) {
        entry.type().mapping().restore(entry.entity(), stored);
      }
      entry.collections().forEach(collection -> collection.restore(map));
    }
  }

  /** Rolls back what was not committed, and lets all entities go. */
  void close() {
    if (!connection.isClosed()) {
      try {
        rollback();
      } finally {
        OpenSessions.remove(map);
        map.clear();
        connection.close();
      }
    }
  }
}
