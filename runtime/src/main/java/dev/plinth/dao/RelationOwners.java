package dev.plinth.dao;

import dev.plinth.error.RelationConflictException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The instances that have a relation: all of a type, or those of some variants of a hierarchy.
 *
 * @param having the variants that have it; none if all instances do
 * @param requiring those of them where it always refers to something
 */
record RelationOwners<E>(
    List<? extends Class<? extends E>> having, List<? extends Class<? extends E>> requiring) {

  RelationOwners {
    having = List.copyOf(having);
    requiring = List.copyOf(requiring);
  }

  /** All instances; what the columns take decides whether it may be absent. */
  static <E> RelationOwners<E> all() {
    return new RelationOwners<>(List.of(), List.of());
  }

  boolean have(E owner) {
    return having.isEmpty() || isAny(having, owner);
  }

  boolean require(E owner) {
    return isAny(requiring, owner);
  }

  /**
   * Whether a property can be set to this value; one that is not there is absent already.
   *
   * @throws RelationConflictException if there is no such property to hold the value
   */
  boolean take(E owner, @Nullable Object value, String property) {
    boolean isThere = have(owner);
    if (!isThere && value != null) {
      throw new RelationConflictException(
          owner.getClass().getSimpleName()
              + " has no "
              + property
              + ", which only other variants have: take it out of the relation");
    }
    return isThere;
  }

  private static <E> boolean isAny(List<? extends Class<? extends E>> types, E owner) {
    for (int i = 0; i < types.size(); i++) {
      if (types.get(i).isInstance(owner)) {
        return true;
      }
    }
    return false;
  }
}
