package dev.plinth.session;

import dev.plinth.dao.EntityMapping;
import dev.plinth.dao.Views;
import dev.plinth.error.EntityStateException;
import org.jspecify.annotations.Nullable;

/** Takes new entities into a session, and lets them go again while they have no row. */
final class PendingEntities {

  private final EntityTypes types;
  private final IdentityMap map;
  private final UndoLog log;

  PendingEntities(EntityTypes types, IdentityMap map, UndoLog log) {
    this.types = types;
    this.map = map;
    this.log = log;
  }

  /** Takes an entity in that the session does not know; the next flush inserts it. */
  <E> EntityEntry<E> admit(E entity) {
    EntityType<E> type = types.ofEntity(entity);
    Views.checkWritable(type.mapping());
    checkTakesWhatIsMade(type, entity);
    giveKey(type.mapping(), entity);
    EntityEntry<E> entry = EntityEntry.pending(type, entity);
    OpenSessions.checkInNoOther(entry, map);
    Object key = entry.key();
    if (key != null) {
      entry.setReplaced(deletedWithSameKey(type, entry, key));
    }
    map.add(entry);
    log.add(() -> dismiss(entry));
    return entry;
  }

  private static <E> void checkTakesWhatIsMade(EntityType<E> type, E entity) {
    EntityMapping<E> mapping = type.mapping();
    String why = "";
    if (mapping.isImmutable() && type.isChangedByInsert()) {
      why =
          mapping.keyIsGenerated()
              ? " is a record whose key the database generates, so add could not give it back:"
              : " is a record that an insert gives values, so add could not give them back:";
    } else if (!mapping.keepsInstance() && mapping.key(entity) == null && isMade(mapping)) {
      why = " has a final key that is not there yet, so add could not give it back:";
    }
    if (!why.isEmpty()) {
      throw new EntityStateException(type.name() + why + " use the result of save");
    }
  }

  /** Whether a key that is absent is not just one of references to what has none yet. */
  private static boolean isMade(EntityMapping<?> mapping) {
    return mapping.keyIsGenerated() || mapping.newKey() != null;
  }

  /** A key that Plinth makes is there at once, so that others may refer to it. */
  private <E> void giveKey(EntityMapping<E> mapping, E entity) {
    Object made = mapping.key(entity) == null ? mapping.newKey() : null;
    if (made != null) {
      mapping.withKey(entity, made);
      log.add(() -> mapping.withoutKey(entity));
    }
  }

  private <E> @Nullable EntityEntry<E> deletedWithSameKey(
      EntityType<E> type, EntityEntry<E> entry, Object key) {
    EntityEntry<E> other = map.find(type, key);
    if (other != null && !other.isDeleted()) {
      throw anotherInstance(entry);
    }
    return other;
  }

  /** Refuses a second instance of one row. */
  static EntityStateException anotherInstance(EntityEntry<?> entry) {
    return new EntityStateException(
        "another instance of "
            + entry
            + " is already in the session: use the one that get or find returns");
  }

  /** Lets an entity go that has no row, or no longer has one. */
  void dismiss(EntityEntry<?> entry) {
    if (entry.isManaged()) {
      map.remove(entry);
      giveBackKey(entry.replaced());
    }
  }

  private void giveBackKey(@Nullable EntityEntry<?> replaced) {
    if (replaced != null && replaced.stored() != null) {
      map.addKey(replaced);
    }
  }
}
