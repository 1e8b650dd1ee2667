package dev.plinth.dao;

/** Loads references on demand; a session is one. */
public interface RefLoader {

  /**
   * Gives the reference its entity with {@link Ref#fill}, and others that were read with it theirs.
   *
   * @throws dev.plinth.error.NotLoadedException if that is not possible any more
   */
  void load(Ref<?> ref);
}
