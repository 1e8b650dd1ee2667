package dev.plinth.dao;

import dev.plinth.error.NotLoadedException;
import dev.plinth.error.UnreadableValueException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A reference to an entity whose key is known, and which is loaded on demand; or to one that is not
 * stored yet. A property of this type never makes a query read more than the key, and works in
 * records as well.
 *
 * <p>A reference that a session has read loads its entity with the first {@link #get}, together
 * with those of all references of one property that were read with it, in one statement. A data
 * access object leaves it at the key.
 *
 * <p>Two references are equal if they refer to the same row, or to the same entity that has no row
 * yet. The hash is that of the key, so one without a key should not be in a hash set when it gets
 * one.
 *
 * @param <T> the entity that it refers to
 */
public final class Ref<T> {

  private @Nullable ReferencedKey<T> target;
  private @Nullable Object key;
  private @Nullable T entity;
  private @Nullable Class<? extends T> variant;
  private final @Nullable RefLoader loader;

  private Ref(
      @Nullable ReferencedKey<T> target,
      @Nullable Object key,
      @Nullable T entity,
      @Nullable RefLoader loader) {
    this.target = target;
    this.key = key;
    this.entity = entity;
    this.loader = loader;
  }

  /** A reference to this entity, which may be stored later. */
  public static <T> Ref<T> of(T entity) {
    return new Ref<>(null, null, entity, null);
  }

  /** A reference to the row with this key: {@code Ref.toKey(USER, 1L)}. */
  public static <T> Ref<T> toKey(EntityMapping<T> mapping, Object key) {
    return toKey(ReferencedKey.primary(mapping), key);
  }

  /**
   * A reference to the row with this value of what the relation refers to, which need not be the
   * primary key; a list of values for several columns.
   */
  public static <T> Ref<T> toKey(ToOne<?, T> relation, Object key) {
    return toKey(relation.referenced(), key);
  }

  /**
   * A reference to the row of one variant: {@code Ref.toKey(PAYMENT, CardPayment.class, 1L)}. That
   * it is one is checked when it is loaded.
   */
  public static <T, V extends T> Ref<V> toKey(
      EntityMapping<T> mapping, Class<V> variant, Object key) {
    return toKey(mapping, key).only(variant);
  }

  /** As the other one, of what the relation refers to. */
  public static <T, V extends T> Ref<V> toKey(ToOne<?, T> relation, Class<V> variant, Object key) {
    return toKey(relation, key).only(variant);
  }

  /** As the others, by what a foreign key refers to. */
  static <T> Ref<T> toKey(ReferencedKey<T> target, Object key) {
    return new Ref<>(target, key, null, null);
  }

  /** As the others, loaded on demand. For sessions. */
  public static <T> Ref<T> toKey(ReferencedKey<T> target, Object key, RefLoader loader) {
    return new Ref<>(target, key, null, loader);
  }

  /**
   * The key that it refers to.
   *
   * @throws IllegalStateException if it refers to an entity that is not stored yet, or that no data
   *     access object or session has seen yet
   */
  public Object key() {
    Object known = knownKey();
    if (known == null) {
      throw new IllegalStateException(
          "the reference to " + entity + " has no key before the entity is stored");
    }
    return known;
  }

  /** The key, null as long as there is none. */
  @Nullable Object knownKey() {
    if (key == null && target != null && entity != null) {
      return target.of(entity);
    }
    return key;
  }

  /** The key that a relation refers to, null as long as there is none. */
  @Nullable Object knownKey(ToOne<?, T> relation) {
    ReferencedKey<T> wanted = relation.referenced();
    if (wanted.equals(target)) {
      return knownKey();
    }
    if (entity == null) {
      throw Refusal.of(
          relation.columns().get(0),
          "is " + this + ", whose " + wanted.columns() + " is not known: load it first");
    }
    return wanted.of(entity);
  }

  /** Whether the entity is there, so that {@link #get} runs no statement. */
  public boolean isLoaded() {
    return entity != null;
  }

  /**
   * The entity; loaded by the session that has read this reference if need be.
   *
   * @throws NotLoadedException if it is not loaded, and no open session has read it
   * @throws UnreadableValueException if it refers to one variant, and the row is of another one
   */
  public T get() {
    if (entity == null && loader != null) {
      loader.load(this);
    }
    if (entity == null) {
      throw new NotLoadedException(
          this
              + " is not loaded: find the entity by the key of the reference, or read its owner in"
              + " a session and call get() before that is closed");
    }
    return checked(entity);
  }

  /**
   * The entity if it is there; runs no statement.
   *
   * @throws UnreadableValueException if it refers to one variant, and the row is of another one
   */
  public Optional<T> getIfLoaded() {
    return Optional.ofNullable(entity).map(this::checked);
  }

  /** What {@link #get} would check, null if it is not loaded. */
  @Nullable T entity() {
    return entity;
  }

  private T checked(T loaded) {
    if (variant != null && target != null && !variant.isInstance(loaded)) {
      throw new UnreadableValueException(
          target.mapping().tableName(),
          target.columns().get(0).name(),
          knownKey()
              + " is a "
              + loaded.getClass().getSimpleName()
              + ", and the reference takes only a "
              + variant.getSimpleName());
    }
    return loaded;
  }

  /** The same reference, which gives no entity of another variant. */
  @SuppressWarnings("unchecked") // what it gives is checked
  <V extends T> Ref<V> only(Class<V> wanted) {
    variant = wanted;
    return (Ref<V>) this;
  }

  /** Takes the entity with its key. For sessions. */
  public void fill(T loaded) {
    entity = loaded;
  }

  /** Whether it refers to an entity of this type by key, or may be filled with one. */
  Ref<T> of(ReferencedKey<T> referenced) {
    if (target == null) {
      target = referenced;
    }
    return this;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    if (this == other || !(other instanceof Ref<?> ref)) {
      return this == other;
    }
    if (entity != null && entity == ref.entity) {
      return true;
    }
    Object known = knownKey();
    return known != null && known.equals(ref.knownKey()) && sameType(ref);
  }

  private boolean sameType(Ref<?> other) {
    return target != null && target.equals(other.target);
  }

  @Override
  public int hashCode() {
    Object known = knownKey();
    return known == null ? 0 : known.hashCode();
  }

  /** {@code Ref to user_account 7}; never loads. */
  @Override
  public String toString() {
    Object known = knownKey();
    return target == null || known == null
        ? "Ref to a new " + (entity == null ? "entity" : entity.getClass().getSimpleName())
        : "Ref to " + target.mapping().tableName() + " " + known;
  }
}
