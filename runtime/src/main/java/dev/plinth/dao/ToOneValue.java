package dev.plinth.dao;

import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How a property holds the entity that it refers to. */
sealed interface ToOneValue<E, T> {

  /** What the property holds. */
  @Nullable Object get(E owner);

  /** Sets the property to what {@link #get} gave. */
  void set(E owner, @Nullable Object kept);

  /** Sets the property to this entity. */
  void setRelated(E owner, @Nullable T related, ToOne<E, T> relation);

  /** The owner referring to this entity: changed in place, or another instance. */
  E withRelated(E owner, @Nullable T related, ToOne<E, T> relation);

  /**
   * The entity itself.
   *
   * @param copier makes another instance, where the property can't be set
   */
  record Plain<E, T>(
      Function<E, @Nullable T> getter,
      BiConsumer<E, @Nullable T> setter,
      @Nullable BiFunction<E, @Nullable T, E> copier)
      implements ToOneValue<E, T> {

    @Override
    public @Nullable Object get(E owner) {
      return getter.apply(owner);
    }

    @Override
    @SuppressWarnings("unchecked") // what the getter gave
    public void set(E owner, @Nullable Object kept) {
      setter.accept(owner, (T) kept);
    }

    @Override
    public void setRelated(E owner, @Nullable T related, ToOne<E, T> relation) {
      setter.accept(owner, related);
    }

    @Override
    public E withRelated(E owner, @Nullable T related, ToOne<E, T> relation) {
      if (copier != null) {
        return copier.apply(owner, related);
      }
      setter.accept(owner, related);
      return owner;
    }
  }

  /** A {@link Ref} to it. */
  record ByRef<E, T>(
      Function<E, ? extends @Nullable Ref<? extends T>> getter,
      BiConsumer<E, @Nullable Ref<T>> setter,
      @Nullable BiFunction<E, @Nullable Ref<T>, E> copier)
      implements ToOneValue<E, T> {

    @Override
    public @Nullable Object get(E owner) {
      return getter.apply(owner);
    }

    @Override
    @SuppressWarnings("unchecked") // what the getter gave
    public void set(E owner, @Nullable Object kept) {
      setter.accept(owner, (Ref<T>) kept);
    }

    @Override
    public void setRelated(E owner, @Nullable T related, ToOne<E, T> relation) {
      setter.accept(owner, ref(related, relation));
    }

    @Override
    public E withRelated(E owner, @Nullable T related, ToOne<E, T> relation) {
      Ref<T> ref = ref(related, relation);
      if (copier != null) {
        return copier.apply(owner, ref);
      }
      setter.accept(owner, ref);
      return owner;
    }

    private static <E, T> @Nullable Ref<T> ref(@Nullable T related, ToOne<E, T> relation) {
      return related == null ? null : Ref.of(related).of(relation.referenced());
    }
  }
}
