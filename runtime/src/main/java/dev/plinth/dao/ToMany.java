package dev.plinth.dao;

import dev.plinth.annotation.Cascade;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A property that holds rows of another table: those whose foreign key refers to this one, or those
 * that a join table pairs with it. Immutable.
 *
 * @param <E> the entity that holds the collection
 * @param <T> the entity in the collection
 */
public class ToMany<E, T> {

  private final CollectionProperty<E, T> property;
  private final Supplier<? extends EntityMapping<T>> target;
  private final ToManyLink<E, T> link;
  private final ToManyOptions<E, T> options;
  private final Collection<T> unloaded;

  private ToMany(
      CollectionProperty<E, T> property,
      Supplier<? extends EntityMapping<T>> target,
      ToManyLink<E, T> link,
      ToManyOptions<E, T> options) {
    this.property = property;
    this.target = target;
    this.link = link;
    this.options = options;
    this.unloaded =
        property.container() == Container.SET ? new UnloadedSet<>(this) : new UnloadedList<>(this);
  }

  /** The same relation, for a subclass. */
  protected ToMany(ToMany<E, T> same) {
    this.property = same.property;
    this.target = same.target;
    this.link = same.link;
    this.options = same.options;
    this.unloaded = same.unloaded;
  }

  /** A relation that cascades nothing and leaves orphans alone. */
  static <E, T> ToMany<E, T> of(
      CollectionProperty<E, T> property,
      Supplier<? extends EntityMapping<T>> target,
      ToManyLink<E, T> link) {
    return new ToMany<>(property, target, link, ToManyOptions.none());
  }

  /**
   * A list, or a collection, of the entities that refer to this one. It cascades nothing and leaves
   * orphans alone.
   *
   * @param property the property that holds the collection
   * @param target gives the mapping of the elements; asked late, because mappings may refer to each
   *     other
   * @param mappedBy gives the other side, which holds the foreign key
   */
  public static <E, T> ToMany<E, T> of(
      String property,
      Supplier<? extends EntityMapping<T>> target,
      Supplier<ToOne<T, E>> mappedBy,
      Function<E, ? extends @Nullable Collection<? extends T>> getter,
      BiConsumer<E, List<T>> setter) {
    return of(
        CollectionProperty.list(property, getter, setter),
        target,
        new ToManyLink.ByForeignKey<>(mappedBy));
  }

  /** As {@link #of}, in a set. */
  public static <E, T> ToMany<E, T> set(
      String property,
      Supplier<? extends EntityMapping<T>> target,
      Supplier<ToOne<T, E>> mappedBy,
      Function<E, ? extends @Nullable Set<? extends T>> getter,
      BiConsumer<E, Set<T>> setter) {
    return of(
        CollectionProperty.set(property, getter, setter),
        target,
        new ToManyLink.ByForeignKey<>(mappedBy));
  }

  /** A list, or a collection, of the entities that a join table pairs with this one. */
  public static <E, T> ToMany<E, T> joined(
      String property,
      Supplier<? extends EntityMapping<T>> target,
      JoinTable table,
      Function<E, ? extends @Nullable Collection<T>> getter,
      BiConsumer<E, List<T>> setter) {
    return of(
        CollectionProperty.list(property, getter, setter),
        target,
        new ToManyLink.ByJoinTable<>(table));
  }

  /** As {@link #joined}, in a set. */
  public static <E, T> ToMany<E, T> joinedSet(
      String property,
      Supplier<? extends EntityMapping<T>> target,
      JoinTable table,
      Function<E, ? extends @Nullable Set<T>> getter,
      BiConsumer<E, Set<T>> setter) {
    return of(
        CollectionProperty.set(property, getter, setter),
        target,
        new ToManyLink.ByJoinTable<>(table));
  }

  /** The other side of a relation with a join table, as a list or a collection. */
  public static <E, T> ToMany<E, T> inverse(
      String property,
      Supplier<? extends EntityMapping<T>> target,
      Supplier<ToMany<T, E>> other,
      Function<E, ? extends @Nullable Collection<T>> getter,
      BiConsumer<E, List<T>> setter) {
    return of(
        CollectionProperty.list(property, getter, setter),
        target,
        new ToManyLink.ByOtherSide<>(other));
  }

  /** As {@link #inverse}, in a set. */
  public static <E, T> ToMany<E, T> inverseSet(
      String property,
      Supplier<? extends EntityMapping<T>> target,
      Supplier<ToMany<T, E>> other,
      Function<E, ? extends @Nullable Set<T>> getter,
      BiConsumer<E, Set<T>> setter) {
    return of(
        CollectionProperty.set(property, getter, setter),
        target,
        new ToManyLink.ByOtherSide<>(other));
  }

  /** The same relation with these cascades; {@link Cascade#ALL} stands for all others. */
  public final ToMany<E, T> cascade(Cascade first, Cascade... others) {
    return with(options.cascading(Cascades.expand(EnumSet.of(first, others))));
  }

  private ToMany<E, T> with(ToManyOptions<E, T> others) {
    return new ToMany<>(property, target, link, others);
  }

  /** The same relation; an element that leaves the collection is deleted. */
  public final ToMany<E, T> orphanRemoval() {
    return with(options.removingOrphans());
  }

  /** The same relation, which only these variants of a hierarchy have. */
  public final ToMany<E, T> in(List<? extends Class<? extends E>> variants) {
    return with(options.in(new RelationOwners<>(variants, List.of())));
  }

  /**
   * The same relation, read in this order.
   *
   * @param columns columns of the elements as SQL writes them, each followed by {@code desc} if its
   *     order is descending: {@code "name desc", "id"}
   */
  public final ToMany<E, T> orderBy(String... columns) {
    return with(options.ordered(List.of(columns)));
  }

  /** The same relation of a type that can't be changed; {@code made} gives another instance. */
  public final ToMany<E, T> copies(BiFunction<E, List<T>, E> made) {
    return copying((owner, elements) -> made.apply(owner, (List<T>) elements));
  }

  /** As {@link #copies}, for a property that holds a set. */
  public final ToMany<E, T> setCopies(BiFunction<E, Set<T>, E> made) {
    return copying((owner, elements) -> made.apply(owner, (Set<T>) elements));
  }

  private ToMany<E, T> copying(BiFunction<E, Collection<T>, E> made) {
    return with(options.copying(made));
  }

  /** The property that holds the collection. */
  public final String property() {
    return property.name();
  }

  /** The mapping of the elements. */
  public final EntityMapping<T> target() {
    return target.get();
  }

  /** Whether a join table pairs the rows; else the elements refer to the owner. */
  public final boolean isJoined() {
    return !(link instanceof ToManyLink.ByForeignKey);
  }

  /**
   * The other side of the relation, which holds the foreign key.
   *
   * @throws IllegalStateException if a join table pairs the rows
   */
  public final ToOne<T, E> mappedBy() {
    if (link instanceof ToManyLink.ByForeignKey<E, T> key) {
      return key.mappedBy().get();
    }
    throw new IllegalStateException(this + " has a join table");
  }

  /**
   * The table that pairs the rows.
   *
   * @throws IllegalStateException if a foreign key of the elements does
   */
  public final JoinTable joinTable() {
    if (link instanceof ToManyLink.ByJoinTable<E, T> own) {
      return own.table();
    }
    if (link instanceof ToManyLink.ByOtherSide<E, T> side) {
      return side.other().get().joinTable().inverse();
    }
    throw new IllegalStateException(this + " has no join table");
  }

  /** The side that owns the join table, if this one does not. */
  public final @Nullable ToMany<T, E> owningSide() {
    return link instanceof ToManyLink.ByOtherSide<E, T> side ? side.other().get() : null;
  }

  /** What the property holds the elements in. */
  public final Container container() {
    return property.container();
  }

  /** Whether the instance has the property; only variants of a hierarchy differ in that. */
  public final boolean isOf(E owner) {
    return options.owners().have(owner);
  }

  /**
   * The collection that the property holds now, loaded or not; null if the property is null, or is
   * not there.
   */
  public final @Nullable Collection<T> get(E owner) {
    return options.owners().have(owner) ? property.getter().apply(owner) : null;
  }

  /**
   * Sets the property.
   *
   * @throws ClassCastException if this is no collection as {@link #container} says
   */
  public final void set(E owner, Collection<T> elements) {
    if (options.owners().take(owner, elements, property.name())) {
      property.setter().accept(owner, elements);
    }
  }

  /** The owner with these elements: changed in place where it can be, else another instance. */
  public final E with(E owner, Collection<T> elements) {
    if (options.copier() != null) {
      return options.copier().apply(owner, elements);
    }
    set(owner, elements);
    return owner;
  }

  /** What is done to the elements as well; never holds {@link Cascade#ALL}. */
  public final Set<Cascade> cascades() {
    return options.cascades();
  }

  /** Whether an element that leaves the collection is deleted. */
  public final boolean removesOrphans() {
    return options.orphanRemoval();
  }

  /** The columns of {@link #orderBy}; empty for the order of the key. */
  public final List<String> order() {
    return options.order();
  }

  /**
   * What stands for elements that nobody has loaded: every method but {@code toString} throws
   * {@link dev.plinth.error.NotLoadedException}.
   */
  final Collection<T> unloaded() {
    return unloaded;
  }

  /** {@code user_account.addresses}: table and property. */
  @Override
  public final String toString() {
    return link instanceof ToManyLink.ByForeignKey<E, T> key
        ? key.mappedBy().get().target().tableName() + "." + property()
        : property() + " (" + joinTable().name() + ")";
  }
}
