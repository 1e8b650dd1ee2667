package dev.plinth.dao;

import dev.plinth.annotation.Cascade;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A property that holds the rows of another table whose foreign key refers to this one. Immutable.
 *
 * @param <E> the entity that holds the collection
 * @param <T> the entity in the collection
 */
public final class ToMany<E, T> {

  private final String property;
  private final Supplier<? extends EntityMapping<T>> target;
  private final Supplier<ToOne<T, E>> mappedBy;
  private final Function<E, ? extends @Nullable Collection<T>> getter;
  private final BiConsumer<E, List<T>> setter;
  private final Set<Cascade> cascades;
  private final boolean orphanRemoval;
  private final List<T> unloaded;

  private ToMany(
      String property,
      Supplier<? extends EntityMapping<T>> target,
      Supplier<ToOne<T, E>> mappedBy,
      Function<E, ? extends @Nullable Collection<T>> getter,
      BiConsumer<E, List<T>> setter,
      Set<Cascade> cascades,
      boolean orphanRemoval) {
    this.property = property;
    this.target = target;
    this.mappedBy = mappedBy;
    this.getter = getter;
    this.setter = setter;
    this.cascades = cascades;
    this.orphanRemoval = orphanRemoval;
    this.unloaded = new UnloadedList<>(this);
  }

  /**
   * A relation that cascades nothing and leaves orphans alone.
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
      Function<E, ? extends @Nullable Collection<T>> getter,
      BiConsumer<E, List<T>> setter) {
    return new ToMany<>(property, target, mappedBy, getter, setter, Set.of(), false);
  }

  /** The same relation with these cascades; {@link Cascade#ALL} stands for all others. */
  public ToMany<E, T> cascade(Cascade first, Cascade... others) {
    return new ToMany<>(
        property,
        target,
        mappedBy,
        getter,
        setter,
        Cascades.expand(EnumSet.of(first, others)),
        orphanRemoval);
  }

  /** The same relation; an element that leaves the collection is deleted. */
  public ToMany<E, T> orphanRemoval() {
    return new ToMany<>(property, target, mappedBy, getter, setter, cascades, true);
  }

  /** The property that holds the collection. */
  public String property() {
    return property;
  }

  /** The mapping of the elements. */
  public EntityMapping<T> target() {
    return target.get();
  }

  /** The other side of the relation, which holds the foreign key. */
  public ToOne<T, E> mappedBy() {
    return mappedBy.get();
  }

  /** The collection that the property holds now, loaded or not; null if the property is null. */
  public @Nullable Collection<T> get(E owner) {
    return getter.apply(owner);
  }

  /** Sets the property. */
  public void set(E owner, List<T> elements) {
    setter.accept(owner, elements);
  }

  /** What is done to the elements as well; never holds {@link Cascade#ALL}. */
  public Set<Cascade> cascades() {
    return cascades;
  }

  /** Whether an element that leaves the collection is deleted. */
  public boolean removesOrphans() {
    return orphanRemoval;
  }

  /**
   * The list that stands for elements that nobody has loaded: every method but {@code toString}
   * throws {@link dev.plinth.error.NotLoadedException}.
   */
  public List<T> unloaded() {
    return unloaded;
  }

  /** {@code user_account.addresses}: table and property. */
  @Override
  public String toString() {
    return mappedBy().target().tableName() + "." + property;
  }
}
