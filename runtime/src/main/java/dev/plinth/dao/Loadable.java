package dev.plinth.dao;

/** A collection of related entities that may not be loaded yet; asking never loads it. */
public interface Loadable {

  /** Whether the elements are there. */
  boolean isLoaded();
}
