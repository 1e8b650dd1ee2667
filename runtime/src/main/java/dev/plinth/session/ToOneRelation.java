package dev.plinth.session;

import dev.plinth.annotation.Cascade;
import dev.plinth.annotation.ReferentialAction;
import dev.plinth.dao.Ref;
import dev.plinth.dao.ReferencedKey;
import dev.plinth.dao.TableColumn;
import dev.plinth.dao.ToOne;
import dev.plinth.error.RelationConflictException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A foreign key between two entity types, with the collections on its other side. */
final class ToOneRelation<E, T> implements Reference<E> {

  private final EntityType<E> owner;
  private final EntityType<T> target;
  private final ToOne<E, T> toOne;
  private final int column;
  private final BitSet columns = new BitSet();
  private final List<ToManyRelation<T, E>> inverses = new ArrayList<>();

  ToOneRelation(EntityType<E> owner, EntityType<T> target, ToOne<E, T> toOne) {
    this.owner = owner;
    this.target = target;
    this.toOne = toOne;
    this.column = owner.column(toOne.columns().get(0));
    this.columns.set(column, column + toOne.columns().size());
  }

  void addInverse(ToManyRelation<T, E> inverse) {
    inverses.add(inverse);
  }

  EntityType<E> owner() {
    return owner;
  }

  @Override
  public EntityType<T> target() {
    return target;
  }

  /** The columns of the foreign key, in the order of the key that it refers to. */
  List<TableColumn<E, ?>> foreignKey() {
    return toOne.columns();
  }

  /** What the foreign key refers to. */
  ReferencedKey<T> referenced() {
    return toOne.referenced();
  }

  /** The index of the foreign key's first column; the others follow it. */
  int column() {
    return column;
  }

  @Override
  public BitSet columns() {
    return columns;
  }

  /** The collections of the target that are mapped by this foreign key; at most one is usual. */
  List<ToManyRelation<T, E>> inverses() {
    return inverses;
  }

  String property() {
    return toOne.property();
  }

  @Override
  public boolean isNullable() {
    return toOne.isNullable();
  }

  /** Whether there are entities that may refer to nothing. */
  boolean takesNull() {
    return toOne.columns().get(0).isNullable();
  }

  /** Whether this entity may refer to nothing. */
  boolean isNullable(E entity) {
    return toOne.isNullable(entity);
  }

  boolean cascades(Cascade cascade) {
    return toOne.cascades().contains(cascade);
  }

  /** What the database does with the row when its target is deleted. */
  ReferentialAction onDelete() {
    return toOne.onDelete();
  }

  /** Whether the database itself takes care of the row when its target is deleted. */
  boolean isKeptByDatabase() {
    return onDelete() == ReferentialAction.CASCADE || onDelete() == ReferentialAction.SET_NULL;
  }

  /** What the property refers to now; null for none, and for a reference that is not loaded. */
  @Nullable T get(E entity) {
    return toOne.get(entity);
  }

  /** Whether the property refers to nothing; a reference that is not loaded refers to a row. */
  boolean isAbsent(E entity) {
    return toOne.value(entity) == null;
  }

  /** The key of what the property refers to; null for none and for an entity without one. */
  @Nullable Object key(E entity) {
    return toOne.key(toOne.value(entity));
  }

  /** Whether the property holds a reference that is loaded on demand. */
  boolean isRef() {
    return toOne.isRef();
  }

  /** Whether the property refers to the same row as the one that is stored. */
  boolean isAsStored(EntityEntry<E> entry) {
    @Nullable Object[] stored = entry.stored();
    Object before = stored == null ? null : stored[column];
    Object now = toOne.value(entry.entity());
    if (now == before || now == null || before == null) {
      return now == before;
    }
    Object key = toOne.key(now);
    return key == null
        ? toOne.related(now) == toOne.related(before)
        : key.equals(toOne.key(before));
  }

  /** Lets references to entities of the session have them, so that a flush sees both ends. */
  void resolve(EntityEntry<E> entry, IdentityMap map) {
    resolve(toOne.value(entry.entity()), map);
    @Nullable Object[] stored = entry.stored();
    if (stored != null) {
      resolve(stored[column], map);
    }
  }

  private void resolve(@Nullable Object value, IdentityMap map) {
    if (value instanceof Ref<?> ref && !ref.isLoaded()) {
      Object key = toOne.key(ref);
      EntityEntry<T> known = key == null ? null : map.find(target, referenced(), key);
      if (known != null) {
        fill(ref, known.entity());
      }
    }
  }

  @SuppressWarnings("unchecked") // a reference in a property of this relation
  private void fill(Ref<?> ref, T entity) {
    ((Ref<T>) ref).fill(entity);
  }

  @Override
  public @Nullable Object value(E entity) {
    return toOne.value(entity);
  }

  @Override
  public void setValue(E entity, @Nullable Object value) {
    change(entity, () -> toOne.setValue(entity, value));
  }

  /** The entity referring to another one: changed in place where it can be, else another one. */
  E with(E entity, @Nullable T related) {
    List<E> made = new ArrayList<>(1);
    change(entity, () -> made.add(toOne.with(entity, related)));
    return made.get(0);
  }

  /** Gives a {@link Ref} the instance that the session has of its entity. */
  void fill(E entity, T related) {
    if (toOne.value(entity) instanceof Ref<?> ref) {
      fill(ref, related);
    }
  }

  void set(E entity, @Nullable T related) {
    change(entity, () -> toOne.set(entity, related));
  }

  private void change(E entity, Runnable step) {
    try {
      step.run();
    } catch (UnsupportedOperationException e) {
      throw new RelationConflictException(
          this
              + " of "
              + owner.describe(entity)
              + " would have to change, but it is set once, when the instance is made: save another"
              + " instance that refers to what it should");
    }
  }

  /** What the row refers to, as far as the session knows; null for a row not yet stored. */
  @Nullable T stored(EntityEntry<E> entry) {
    @Nullable Object[] stored = entry.stored();
    return stored == null ? null : toOne.related(stored[column]);
  }

  /** The key of what a state holds for this property, null if it has none yet. */
  @Nullable Object keyOf(Object related) {
    return toOne.key(related);
  }

  /** Whether both stand for the same row. */
  boolean isSame(@Nullable T one, @Nullable T other) {
    if (one == other) {
      return true;
    }
    if (one == null || other == null) {
      return false;
    }
    Object key = target.mapping().key(one);
    return key != null && Objects.equals(key, target.mapping().key(other));
  }

  /** {@code Address.user}, for messages. */
  @Override
  public String toString() {
    return owner.name() + "." + property();
  }
}
