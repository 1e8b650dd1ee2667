package dev.plinth.migration.runner;

import java.util.List;

/** Follows a run; every method may be left out. */
public interface RunListener {
  /** Follows nothing. */
  RunListener NONE = new RunListener() {};

  /** A revision begins; the lock is held. */
  default void revisionStarted(RevisionStep step) {}

  /** The lines of comment above the statement of the script that comes next; may be none. */
  default void comment(List<String> lines) {}

  /** A statement of the script, or of the frame around it, is about to run. */
  default void statement(String sql) {}

  /**
   * A batch of a data step is committed.
   *
   * @param done rows that this run has done of it
   * @param total rows there were to do when this run came to it; -1 = unknown
   */
  default void dataBatch(RevisionStep step, String id, long done, long total) {}

  /** A revision and its history row are committed. */
  default void revisionFinished(RevisionStep step) {}

  /** Something that the user should know and need not act on. */
  default void note(String sentence) {}

  /**
   * Somebody else holds a lock; told before every attempt to get it, and about every ten seconds.
   *
   * @param sentence who and for how long, without its full stop
   */
  default void waiting(String sentence) {}
}
