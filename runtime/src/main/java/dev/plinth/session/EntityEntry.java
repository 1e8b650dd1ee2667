package dev.plinth.session;

import dev.plinth.dao.EntityMapping;
import dev.plinth.dao.ReferencedKey;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One entity in a session: the instance, its state, and what its row holds. */
final class EntityEntry<E> {

  private final EntityType<E> type;
  private final E entity;
  private final List<TrackedCollection<E, ?>> collections;
  private EntityState state;
  private boolean requested;
  private boolean managed = true;
  private @Nullable Object key;
  private @Nullable Object @Nullable [] stored;
  private @Nullable EntityEntry<E> replaced;

  private EntityEntry(
      EntityType<E> type, E entity, EntityState state, @Nullable Object key, boolean hasRow) {
    this.type = type;
    this.entity = entity;
    this.state = state;
    this.key = key;
    List<CollectionRelation<E, ?>> relations = type.collections();
    this.collections = relations.isEmpty() ? List.of() : new ArrayList<>(relations.size());
    for (CollectionRelation<E, ?> relation : relations) {
      collections.add(new TrackedCollection<>(this, relation, hasRow));
    }
  }

  /** An entity without a row. */
  static <E> EntityEntry<E> pending(EntityType<E> type, E entity) {
    Object key = type.mapping().key(entity);
    return new EntityEntry<>(type, entity, EntityState.PENDING, key, false);
  }

  /** An entity that was read; {@link #remember} follows when its references are complete. */
  static <E> EntityEntry<E> read(EntityType<E> type, E entity, Object key) {
    return new EntityEntry<>(type, entity, EntityState.PERSISTENT, key, true);
  }

  EntityType<E> type() {
    return type;
  }

  E entity() {
    return entity;
  }

  EntityState state() {
    return state;
  }

  void become(EntityState next) {
    this.state = next;
  }

  boolean isPending() {
    return state == EntityState.PENDING;
  }

  boolean isDeleted() {
    return state == EntityState.DELETED;
  }

  boolean isPersistent() {
    return state == EntityState.PERSISTENT;
  }

  /** Whether a row is to be deleted by the next flush. */
  boolean awaitsDelete() {
    return isDeleted() && stored != null;
  }

  /** Whether a flush of this transaction has deleted its row. */
  boolean isGone() {
    return isDeleted() && stored == null;
  }

  /** Whether the user added it, instead of a cascade. */
  boolean isRequested() {
    return requested;
  }

  void request() {
    this.requested = true;
  }

  /** Whether the session still knows it. */
  boolean isManaged() {
    return managed;
  }

  void setManaged(boolean isManaged) {
    this.managed = isManaged;
  }

  /** The key of the row; of a pending entity the one that it brings, null if none. */
  @Nullable Object key() {
    return key;
  }

  /** The key of the row. */
  Object presentKey() {
    if (key == null) {
      throw new IllegalStateException(this + " has no key yet");
    }
    return key;
  }

  /** What foreign keys of other rows hold to refer to the row. */
  Object referenced(ReferencedKey<E> by) {
    Object value =
        by.isPrimary() ? presentKey() : stored == null ? by.of(entity) : by.ofState(stored);
    if (value == null) {
      throw new IllegalStateException(this + " has no " + by.columns());
    }
    return value;
  }

  void setKey(@Nullable Object newKey) {
    this.key = newKey;
  }

  /** The column values of the row as last read or written; null if there is no row. */
  @Nullable Object @Nullable [] stored() {
    return stored;
  }

  void setStored(@Nullable Object @Nullable [] values) {
    this.stored = values;
  }

  /** Takes the present values as those of the row. */
  void remember() {
    stored = type.mapping().state(entity);
  }

  /** The columns of an immutable entity that hold what was changed in place; null for none. */
  @Nullable BitSet changesInside() {
    EntityMapping<E> mapping = type.mapping();
    return stored == null || !mapping.isImmutable() || !mapping.holdsMutable()
        ? null
        : mapping.changes(entity, stored);
  }

  /** The deleted entity whose row this one takes over, because both have the same key. */
  @Nullable EntityEntry<E> replaced() {
    return replaced;
  }

  void setReplaced(@Nullable EntityEntry<E> entry) {
    this.replaced = entry;
  }

  /** The entry that knows what the row holds: until a flush the one that is replaced. */
  EntityEntry<E> ofRow() {
    return isPending() && replaced != null ? replaced : this;
  }

  /** What is known of its collections, in the order of the type. */
  List<TrackedCollection<E, ?>> collections() {
    return collections;
  }

  /** What is known of one collection. */
  @SuppressWarnings("unchecked") // made from the relations in this order
  <T> TrackedCollection<E, T> collection(CollectionRelation<E, T> relation) {
    return (TrackedCollection<E, T>) collections.get(relation.index());
  }

  /** {@code User 7}, or {@code a new User}. */
  @Override
  public String toString() {
    return key == null ? type.describe(entity) : type.name() + " " + key;
  }
}
