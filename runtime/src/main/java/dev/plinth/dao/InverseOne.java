package dev.plinth.dao;

import dev.plinth.annotation.Cascade;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A property that holds the one entity whose foreign key refers to this one, or null if there is
 * none. Immutable.
 *
 * @param <E> the entity with the property
 * @param <T> the entity that holds the foreign key
 */
public class InverseOne<E, T> {

  private final ToMany<E, T> collected;

  private InverseOne(ToMany<E, T> collected) {
    this.collected = collected;
  }

  /** The same relation, for a subclass. */
  protected InverseOne(InverseOne<E, T> same) {
    this(same.collected);
  }

  /**
   * A relation that cascades nothing and leaves orphans alone.
   *
   * @param property the property that holds the other entity
   * @param target gives the mapping of the other entity; asked late, because mappings may refer to
   *     each other
   * @param mappedBy gives the other side, which holds the foreign key
   */
  public static <E, T> InverseOne<E, T> of(
      String property,
      Supplier<? extends EntityMapping<T>> target,
      Supplier<ToOne<T, E>> mappedBy,
      Function<E, ? extends @Nullable T> getter,
      BiConsumer<E, @Nullable T> setter) {
    return new InverseOne<>(
        ToMany.of(
            new CollectionProperty<>(
                property,
                Container.ONE,
                owner -> collected(getter.apply(owner)),
                (owner, elements) -> setter.accept(owner, only(elements))),
            target,
            new ToManyLink.ByForeignKey<>(mappedBy)));
  }

  private static <T> List<T> collected(@Nullable T one) {
    return one == null ? List.of() : List.of(one);
  }

  private static <T> @Nullable T only(Collection<T> elements) {
    return elements.isEmpty() ? null : elements.iterator().next();
  }

  /** The same relation with these cascades; {@link Cascade#ALL} stands for all others. */
  public final InverseOne<E, T> cascade(Cascade first, Cascade... others) {
    return new InverseOne<>(collected.cascade(first, others));
  }

  /** The same relation; an entity that leaves the property is deleted. */
  public final InverseOne<E, T> orphanRemoval() {
    return new InverseOne<>(collected.orphanRemoval());
  }

  /** The same relation, which only these variants of a hierarchy have. */
  public final InverseOne<E, T> in(List<? extends Class<? extends E>> variants) {
    return new InverseOne<>(collected.in(variants));
  }

  /** The property that holds the other entity. */
  public final String property() {
    return collected.property();
  }

  /** The mapping of the other entity. */
  public final EntityMapping<T> target() {
    return collected.target();
  }

  /** The other side of the relation, which holds the foreign key. */
  public final ToOne<T, E> mappedBy() {
    return collected.mappedBy();
  }

  /** The entity that the property holds now. */
  public final @Nullable T get(E owner) {
    Collection<T> elements = collected.get(owner);
    return elements == null ? null : only(elements);
  }

  /** Sets the property. */
  public final void set(E owner, @Nullable T related) {
    collected.set(owner, collected(related));
  }

  /** The same relation, as a collection of at most one entity. */
  public final ToMany<E, T> collected() {
    return collected;
  }

  /** {@code user_account.profile}: table and property. */
  @Override
  public final String toString() {
    return collected.toString();
  }
}
