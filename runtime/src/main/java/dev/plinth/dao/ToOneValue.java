package dev.plinth.dao;

import java.util.function.BiConsumer;
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

  /** The entity itself. */
  record Plain<E, T>(Function<E, @Nullable T> getter, BiConsumer<E, @Nullable T> setter)
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
  }

  /** A {@link Ref} to it. */
  record ByRef<E, T>(Function<E, @Nullable Ref<T>> getter, BiConsumer<E, @Nullable Ref<T>> setter)
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
      setter.accept(owner, related == null ? null : Ref.of(related).of(relation.referenced()));
    }
  }
}
