package dev.plinth.dao;

import dev.plinth.annotation.Cascade;
import dev.plinth.annotation.ReferentialAction;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A property that refers to one row of another table by a foreign key. Immutable.
 *
 * @param <E> the entity that holds the foreign key
 * @param <T> the entity that it refers to
 */
public class ToOne<E, T> {

  private final String property;
  private final List<TableColumn<E, ?>> columns;
  private final Supplier<? extends EntityMapping<T>> target;
  private final ToOneValue<E, T> value;
  private final Set<Cascade> cascades;
  private final ReferentialAction onDelete;
  private final List<ReferencedColumn<T, ?>> uniqueKey;
  private final RelationOwners<E> owners;
  private @Nullable ReferencedKey<T> referenced;

  private ToOne(
      String property,
      List<TableColumn<E, ?>> columns,
      Supplier<? extends EntityMapping<T>> target,
      ToOneValue<E, T> value,
      Set<Cascade> cascades,
      ReferentialAction onDelete,
      List<ReferencedColumn<T, ?>> uniqueKey,
      RelationOwners<E> owners) {
    this.property = property;
    this.columns = List.copyOf(columns);
    this.target = target;
    this.value = value;
    this.cascades = cascades;
    this.onDelete = onDelete;
    this.uniqueKey = uniqueKey;
    this.owners = owners;
  }

  /** The same relation, for a subclass. */
  protected ToOne(ToOne<E, T> same) {
    this(
        same.property,
        same.columns,
        same.target,
        same.value,
        same.cascades,
        same.onDelete,
        same.uniqueKey,
        same.owners);
  }

  /**
   * A relation that cascades nothing.
   *
   * @param property the property that holds the related entity
   * @param column the foreign key
   * @param target gives the mapping of the related entity; asked late, because mappings may refer
   *     to each other
   */
  public static <E, T> ToOne<E, T> of(
      String property,
      TableColumn<E, ?> column,
      Supplier<? extends EntityMapping<T>> target,
      Function<E, @Nullable T> getter,
      BiConsumer<E, @Nullable T> setter) {
    return of(property, List.of(column), target, getter, setter);
  }

  /** As the other one, for a key of several columns; the foreign key has them in its order. */
  public static <E, T> ToOne<E, T> of(
      String property,
      List<TableColumn<E, ?>> columns,
      Supplier<? extends EntityMapping<T>> target,
      Function<E, @Nullable T> getter,
      BiConsumer<E, @Nullable T> setter) {
    return of(property, columns, target, new ToOneValue.Plain<>(getter, setter, null));
  }

  /** As {@link #of}, for a property that holds a {@link Ref}. */
  public static <E, T> ToOne<E, T> ref(
      String property,
      TableColumn<E, ?> column,
      Supplier<? extends EntityMapping<T>> target,
      Function<E, ? extends @Nullable Ref<? extends T>> getter,
      BiConsumer<E, @Nullable Ref<T>> setter) {
    return ref(property, List.of(column), target, getter, setter);
  }

  /** As the other one, for a key of several columns; the foreign key has them in its order. */
  public static <E, T> ToOne<E, T> ref(
      String property,
      List<TableColumn<E, ?>> columns,
      Supplier<? extends EntityMapping<T>> target,
      Function<E, ? extends @Nullable Ref<? extends T>> getter,
      BiConsumer<E, @Nullable Ref<T>> setter) {
    return of(property, columns, target, new ToOneValue.ByRef<>(getter, setter, null));
  }

  private static <E, T> ToOne<E, T> of(
      String property,
      List<TableColumn<E, ?>> columns,
      Supplier<? extends EntityMapping<T>> target,
      ToOneValue<E, T> value) {
    return new ToOne<>(
        property,
        columns,
        target,
        value,
        Set.of(),
        ReferentialAction.NO_ACTION,
        List.of(),
        RelationOwners.all());
  }

  /** The same relation with these cascades; {@link Cascade#ALL} stands for all others. */
  public final ToOne<E, T> cascade(Cascade first, Cascade... others) {
    return new ToOne<>(
        property,
        columns,
        target,
        value,
        Cascades.expand(EnumSet.of(first, others)),
        onDelete,
        uniqueKey,
        owners);
  }

  /** The same relation; the database does this with the row when the related one is deleted. */
  public final ToOne<E, T> onDelete(ReferentialAction action) {
    return new ToOne<>(property, columns, target, value, cascades, action, uniqueKey, owners);
  }

  /** The same relation to a unique key, not to the primary one; in the order of the columns. */
  public final ToOne<E, T> references(List<ReferencedColumn<T, ?>> uniqueColumns) {
    return new ToOne<>(
        property, columns, target, value, cascades, onDelete, List.copyOf(uniqueColumns), owners);
  }

  /**
   * The same relation, which only these variants of a hierarchy have.
   *
   * @param requiring those of them where it always refers to something
   */
  public final ToOne<E, T> in(
      List<? extends Class<? extends E>> variants, List<? extends Class<? extends E>> requiring) {
    return new ToOne<>(
        property,
        columns,
        target,
        value,
        cascades,
        onDelete,
        uniqueKey,
        new RelationOwners<>(variants, requiring));
  }

  /** The same relation of a type that can't be changed; {@code made} gives another instance. */
  public final ToOne<E, T> copies(BiFunction<E, @Nullable T, E> made) {
    if (value instanceof ToOneValue.Plain<E, T> plain) {
      return holding(new ToOneValue.Plain<>(plain.getter(), plain.setter(), made));
    }
    throw new IllegalStateException(property + " holds a Ref");
  }

  /** As {@link #copies}, for a property that holds a {@link Ref}. */
  public final ToOne<E, T> refCopies(BiFunction<E, @Nullable Ref<T>, E> made) {
    if (value instanceof ToOneValue.ByRef<E, T> ref) {
      return holding(new ToOneValue.ByRef<>(ref.getter(), ref.setter(), made));
    }
    throw new IllegalStateException(property + " holds an entity");
  }

  private ToOne<E, T> holding(ToOneValue<E, T> held) {
    return new ToOne<>(property, columns, target, held, cascades, onDelete, uniqueKey, owners);
  }

  /** The property that holds the related entity. */
  public final String property() {
    return property;
  }

  /** The foreign key: its columns, in the order of the key that they refer to. */
  public final List<TableColumn<E, ?>> columns() {
    return columns;
  }

  /** Whether the property may refer to nothing, whatever instance has it. */
  public final boolean isNullable() {
    return columns.get(0).isNullable() && owners.requiring().isEmpty();
  }

  /** Whether this instance may refer to nothing; one without the property does. */
  public final boolean isNullable(E owner) {
    return columns.get(0).isNullable() && !owners.require(owner);
  }

  /** The mapping of the related entity. */
  public final EntityMapping<T> target() {
    return target.get();
  }

  /** What the foreign key refers to. */
  public final ReferencedKey<T> referenced() {
    ReferencedKey<T> known = referenced;
    if (known == null) {
      known =
          uniqueKey.isEmpty()
              ? ReferencedKey.primary(target())
              : new ReferencedUniqueKey<>(target(), uniqueKey);
      referenced = known;
    }
    return known;
  }

  /** Whether the property holds a {@link Ref}. */
  public final boolean isRef() {
    return value instanceof ToOneValue.ByRef;
  }

  /**
   * The related entity that the property holds now; null if it refers to none, or is a {@link Ref}
   * that is not loaded.
   */
  public final @Nullable T get(E owner) {
    return related(value(owner));
  }

  /** Sets the property, to a {@link Ref} if it holds one. */
  public final void set(E owner, @Nullable T related) {
    if (owners.take(owner, related, property)) {
      value.setRelated(owner, related, this);
    }
  }

  /**
   * What the property holds now: the related entity or a {@link Ref}, as {@code state} keeps it.
   */
  public final @Nullable Object value(E owner) {
    return owners.have(owner) ? value.get(owner) : null;
  }

  /**
   * What {@link #referenced} is of what the property holds now; null for none and for an entity
   * without one.
   */
  public @Nullable Object keyOf(E owner) {
    return key(value(owner));
  }

  /** Sets the property to what {@link #value} gave. */
  public final void setValue(E owner, @Nullable Object kept) {
    if (owners.take(owner, kept, property)) {
      value.set(owner, kept);
    }
  }

  /** The owner referring to this entity: changed in place where it can be, else another one. */
  public final E with(E owner, @Nullable T related) {
    return owners.take(owner, related, property) ? value.withRelated(owner, related, this) : owner;
  }

  /** What {@link #value} gave of a property that holds a {@link Ref}. */
  @SuppressWarnings("unchecked") // a reference in a property of this relation
  public final @Nullable Ref<T> ref(@Nullable Object kept) {
    return (Ref<T>) kept;
  }

  /** The related entity of what {@link #value} gave; null for none and for one not loaded. */
  public final @Nullable T related(@Nullable Object kept) {
    Object related = kept instanceof Ref<?> ref ? attached(ref).entity() : kept;
    return target().entityType().cast(related);
  }

  /** The same of what {@link #value} gave. */
  public @Nullable Object key(@Nullable Object kept) {
    if (kept instanceof Ref<?> ref) {
      return attached(ref).knownKey(this);
    }
    return kept == null ? null : referenced().of(target().entityType().cast(kept));
  }

  /** The reference, which knows from now on which entity it refers to. */
  @SuppressWarnings("unchecked") // a reference in a property of this relation
  private Ref<T> attached(Ref<?> ref) {
    return ((Ref<T>) ref).of(referenced());
  }

  /** What is done to the related entity as well; never holds {@link Cascade#ALL}. */
  public final Set<Cascade> cascades() {
    return cascades;
  }

  /** What the database does with the row when the related one is deleted. */
  public final ReferentialAction onDelete() {
    return onDelete;
  }

  /** {@code address.user}: table and property. */
  @Override
  public final String toString() {
    return columns.get(0).table() + "." + property;
  }
}
