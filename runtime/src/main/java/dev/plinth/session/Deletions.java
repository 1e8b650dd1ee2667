package dev.plinth.session;

/** Marks entities whose rows the next flush deletes. */
final class Deletions {

  private final IdentityMap map;
  private final UndoLog log;

  Deletions(IdentityMap map, UndoLog log) {
    this.map = map;
    this.log = log;
  }

  /** Marks a persistent entity. */
  void mark(EntityEntry<?> entry) {
    entry.become(EntityState.DELETED);
    log.add(() -> entry.become(EntityState.PERSISTENT));
  }

  /** Takes a mark back that no flush has acted on. */
  void unmark(EntityEntry<?> entry) {
    entry.become(EntityState.PERSISTENT);
    log.add(() -> entry.become(EntityState.DELETED));
  }

  /** Takes the marked entities out of the loaded collections of owners that stay. */
  void leaveCollections() {
    for (EntityEntry<?> entry : map.entries()) {
      if (entry.awaitsDelete()) {
        leaveCollections(entry);
      }
    }
  }

  private <E> void leaveCollections(EntityEntry<E> entry) {
    for (ToOneRelation<E, ?> toOne : entry.type().toOnes()) {
      leaveCollections(entry, toOne);
    }
  }

  private <E, T> void leaveCollections(EntityEntry<E> entry, ToOneRelation<E, T> toOne) {
    T target = toOne.inverses().isEmpty() ? null : toOne.stored(entry);
    EntityEntry<T> owner = target == null ? null : map.resolve(toOne.target(), target);
    if (owner != null && !owner.isDeleted()) {
      for (ToManyRelation<T, E> inverse : toOne.inverses()) {
        owner.collection(inverse).remove(entry.entity());
      }
    }
  }
}
