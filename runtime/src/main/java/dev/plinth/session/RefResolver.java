package dev.plinth.session;

/** Gives references that are not loaded the entities that the session has. */
final class RefResolver {

  private RefResolver() {}

  /** To be done before a flush looks at relations. */
  static void run(IdentityMap map) {
    for (EntityEntry<?> entry : map.entries()) {
      resolve(entry, map);
    }
  }

  private static <E> void resolve(EntityEntry<E> entry, IdentityMap map) {
    for (ToOneRelation<E, ?> toOne : entry.type().toOnes()) {
      if (toOne.isRef()) {
        toOne.resolve(entry, map);
      }
    }
  }
}
