package dev.plinth.dao;

import dev.plinth.error.UnreadableValueException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks entities of a hierarchy where a property holds those of one variant only. */
public final class Variants {

  private Variants() {}

  /**
   * The entity as one of the variant.
   *
   * @param column the foreign key that refers to it
   * @throws UnreadableValueException if it is one of another variant
   */
  public static <T> @Nullable T only(
      @Nullable Object entity, Class<T> variant, TableColumn<?, ?> column) {
    if (entity != null && !variant.isInstance(entity)) {
      throw Unreadable.of(
          column,
          "refers to a "
              + entity.getClass().getSimpleName()
              + ", and the property takes only a "
              + variant.getSimpleName());
    }
    return variant.cast(entity);
  }

  /** The list as one of the variant, which is the only one whose rows are in it. */
  @SuppressWarnings("unchecked") // nothing else refers to the owner of the list
  public static <T, V extends T> List<V> list(List<T> elements, Class<V> variant) {
    return (List<V>) elements;
  }

  /** As {@link #list}, for a set. */
  @SuppressWarnings("unchecked") // nothing else refers to the owner of the set
  public static <T, V extends T> Set<V> set(Set<T> elements, Class<V> variant) {
    return (Set<V>) elements;
  }

  /** The reference as one to the variant, which is checked when its entity is asked for. */
  public static <T, V extends T> @Nullable Ref<V> only(@Nullable Ref<T> ref, Class<V> variant) {
    return ref == null ? null : ref.only(variant);
  }
}
