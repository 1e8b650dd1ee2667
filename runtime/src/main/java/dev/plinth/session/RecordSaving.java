package dev.plinth.session;

import dev.plinth.annotation.Cascade;
import dev.plinth.dao.EntityMapping;
import dev.plinth.error.EntityStateException;
import dev.plinth.error.NoSuchEntityException;
import java.time.Instant;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Saves records, which can't be changed in place: a new instance takes the place of the old one, so
 * rows are written at once.
 */
final class RecordSaving {

  private final IdentityMap map;
  private final EntityReader reader;
  private final PendingEntities pending;
  private final UndoLog log;
  private final ChangeWriter writer;
  private final Deletions deletions;
  private final Runnable flush;

  /**
   * @param flush writes what waits, so that the record can refer to it
   */
  RecordSaving(
      IdentityMap map,
      EntityReader reader,
      PendingEntities pending,
      UndoLog log,
      ChangeWriter writer,
      Deletions deletions,
      Runnable flush) {
    this.map = map;
    this.reader = reader;
    this.pending = pending;
    this.log = log;
    this.writer = writer;
    this.deletions = deletions;
    this.flush = flush;
  }

  /** Whether another instance takes the place of the entity. */
  static <E> boolean isFor(EntityMapping<E> mapping, E entity) {
    return mapping.isImmutable() || (!mapping.keepsInstance() && mapping.key(entity) == null);
  }

  /** Inserts the record, or updates the columns in which it differs from its row. */
  <E> E save(EntityType<E> type, E entity) {
    EntityEntry<E> own = map.find(entity);
    if (own != null && !own.isDeleted() && own.changesInside() == null) {
      return entity;
    }
    return write(type, withTargets(type, entity));
  }

  /** The record that refers to entities which are saved, where saving cascades to them. */
  private <E> E withTargets(EntityType<E> type, E entity) {
    E whole = entity;
    for (ToOneRelation<E, ?> toOne : type.toOnes()) {
      if (toOne.cascades(Cascade.SAVE)) {
        whole = withTarget(toOne, whole);
      }
    }
    return whole;
  }

  private <E, T> E withTarget(ToOneRelation<E, T> toOne, E entity) {
    T target = toOne.get(entity);
    if (target == null || map.find(target) != null) {
      return entity;
    }
    EntityType<T> type = toOne.target();
    if (isFor(type.mapping(), target)) {
      T saved = save(type, target);
      flush.run();
      return saved == target ? entity : toOne.with(entity, saved);
    }
    if (type.mapping().key(target) == null) {
      pending.admit(target).request();
      flush.run();
    }
    return entity;
  }

  private <E> E write(EntityType<E> type, E entity) {
    Object key = type.mapping().key(entity);
    if (key == null) {
      return insert(type, entity);
    }
    EntityEntry<E> known = map.find(type, key);
    if (known == null && reader.find(type, key).isPresent()) {
      known = map.find(type, key);
    }
    return known == null ? add(type, entity, key) : replace(known, entity);
  }

  private <E> E insert(EntityType<E> type, E entity) {
    E inserted = writer.insert(type.mapping(), entity);
    EntityMapping<E> mapping = type.mapping();
    Object key = mapping.key(inserted);
    if (key == null) {
      throw new IllegalStateException(type + " has no key after its insert");
    }
    RecordElements<E> elements = elements(inserted, null);
    E whole = mapping.isImmutable() ? elements.save(type) : inserted;
    EntityEntry<E> entry = EntityEntry.read(type, whole, key);
    enter(entry, mapping.state(whole));
    elements.enter(entry);
    return whole;
  }

  private <E> RecordElements<E> elements(E owner, @Nullable EntityEntry<E> known) {
    return new RecordElements<>(this, map, reader.collections(), deletions, owner, known);
  }

  private <E> void enter(EntityEntry<E> entry, @Nullable Object @Nullable [] stored) {
    entry.setStored(stored);
    map.add(entry);
    log.add(() -> map.remove(entry));
  }

  private <E> E add(EntityType<E> type, E entity, Object key) {
    if (type.mapping().keyIsGenerated()) {
      throw new NoSuchEntityException(type.mapping().tableName(), key);
    }
    if (type.isChangedByInsert() || !type.collections().isEmpty()) {
      return insert(type, entity);
    }
    pending.admit(entity).request();
    return entity;
  }

  private <E> E replace(EntityEntry<E> known, E entity) {
    if (known.isDeleted()) {
      throw new EntityStateException(
          known + " is marked for deletion: flush before a new one is saved in its place");
    }
    if (known.isPending()) {
      pending.dismiss(known);
      pending.admit(entity).request();
      return entity;
    }
    RecordElements<E> elements = elements(entity, known);
    E whole = elements.save(known.type());
    E saved = replaceRow(known, whole, elements.isChanged());
    EntityEntry<E> next = map.find(saved);
    if (next != null && next != known) {
      elements.enter(next);
      next.collections().forEach(each -> each.takeOver(known.entity(), log));
    }
    return saved;
  }

  private <E> E replaceRow(EntityEntry<E> known, E entity, boolean isChanged) {
    @Nullable Object @Nullable [] stored = known.stored();
    BitSet columns = stored == null ? null : known.type().mapping().changes(entity, stored);
    boolean isOtherVariant = known.entity().getClass() != entity.getClass();
    if (columns == null && !isChanged && !isOtherVariant) {
      return known.entity();
    }
    LoadedVersion.check(known, entity);
    map.remove(known);
    log.add(() -> map.add(known));
    E saved =
        isOtherVariant
            ? updateRow(known, entity)
            : columns == null ? take(known, entity, stored) : updated(known, entity, stored);
    RecordMove.run(known.type(), known.entity(), saved, map, log);
    return saved;
  }

  private <E> E updated(EntityEntry<E> known, E entity, @Nullable Object @Nullable [] stored) {
    return known.type().computedColumns().isEmpty()
        ? updateColumns(known, entity, stored)
        : updateRow(known, entity);
  }

  /** Only collections have changed. */
  private <E> E take(EntityEntry<E> known, E entity, @Nullable Object @Nullable [] stored) {
    enter(EntityEntry.read(known.type(), entity, known.presentKey()), stored);
    return entity;
  }

  private <E> E updateColumns(
      EntityEntry<E> known, E entity, @Nullable Object @Nullable [] stored) {
    EntityMapping<E> mapping = known.type().mapping();
    E stamped = mapping.isStamped() ? mapping.stampUpdate(entity, Instant.now()) : entity;
    BitSet columns = stored == null ? null : mapping.changes(stamped, stored);
    EntityEntry<E> next = EntityEntry.read(known.type(), stamped, known.presentKey());
    enter(next, stored);
    if (columns != null) {
      writer.write(ChangeSet.of(new UpdateRow<>(next, columns)));
    }
    return stamped;
  }

  /**
   * The whole row: what the database computes comes back in a new instance, and another variant has
   * other columns.
   */
  private <E> E updateRow(EntityEntry<E> known, E entity) {
    EntityMapping<E> mapping = known.type().mapping();
    E updated = writer.update(mapping, entity);
    enter(EntityEntry.read(known.type(), updated, known.presentKey()), mapping.state(updated));
    return updated;
  }
}
