package dev.plinth.session;

import org.jspecify.annotations.Nullable;

/** Takes over what a flush has written: keys, states and column values of the entities. */
final class FlushResult implements RowChangeVisitor {

  private final IdentityMap map;
  private final UndoLog log;

  private FlushResult(IdentityMap map, UndoLog log) {
    this.map = map;
    this.log = log;
  }

  static void take(ChangeSet changes, IdentityMap map, UndoLog log) {
    FlushResult result = new FlushResult(map, log);
    changes.rows().forEach(row -> row.accept(result));
    changes.collections().forEach(result::remember);
  }

  @Override
  public <E> void insert(InsertRow<E> row) {
    enter(row.entry());
    log.add(() -> leave(row.entry()));
  }

  @Override
  public <E> void update(UpdateRow<E> row) {
    EntityEntry<E> entry = row.entry();
    EntityEntry<E> replaced = entry.replaced();
    if (entry.isPending() && replaced != null) {
      @Nullable Object @Nullable [] stored = replaced.stored();
      enter(entry);
      replaced.setStored(null);
      log.add(
          () -> {
            replaced.setStored(stored);
            leave(entry);
          });
    } else {
      @Nullable Object @Nullable [] stored = entry.stored();
      entry.remember();
      log.add(() -> entry.setStored(stored));
    }
  }

  @Override
  public <E> void delete(DeleteRow<E> row) {
    EntityEntry<E> entry = row.entry();
    @Nullable Object @Nullable [] stored = entry.stored();
    map.removeKey(entry);
    entry.setStored(null);
    log.add(
        () -> {
          entry.setStored(stored);
          map.addKey(entry);
        });
  }

  private static void enter(EntityEntry<?> entry) {
    entry.remember();
    entry.become(EntityState.PERSISTENT);
  }

  private static void leave(EntityEntry<?> entry) {
    entry.setStored(null);
    entry.become(EntityState.PENDING);
  }

  private <E, T> void remember(TrackedCollection<E, T> collection) {
    TrackedCollection.Memento<T> before = collection.memento();
    collection.remember();
    log.add(() -> collection.recall(before));
  }
}
