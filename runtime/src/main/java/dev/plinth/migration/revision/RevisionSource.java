package dev.plinth.migration.revision;

import java.util.Optional;

/** A place that revisions are read from. */
public interface RevisionSource {

  /** The file that lists the revisions. */
  String INDEX = "INDEX";

  /**
   * The text of a file.
   *
   * @param path below the place, with {@code /}
   * @return empty if there is no such file
   * @throws dev.plinth.error.RevisionException if it can't be read
   */
  Optional<String> read(String path);

  /** How messages call a file, or the place itself if {@code path} is empty. */
  String nameOf(String path);
}
