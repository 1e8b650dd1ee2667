package dev.plinth.schema.fragment;

import java.util.Optional;

/** The files of a class folder or jar, as far as fragments need them. */
public interface FragmentStore {

  /** The text of the file at {@code path}, or nothing if there is no such file. */
  Optional<String> read(String path);

  /** Whether there is a file at {@code path} that can be opened. */
  boolean contains(String path);

  /** What messages call the file at {@code path}. */
  default String describe(String path) {
    return path;
  }
}
