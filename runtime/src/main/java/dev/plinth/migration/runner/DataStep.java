package dev.plinth.migration.runner;

import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * A part of a revision in Java, for rows that SQL alone can't change. Found with {@link
 * java.util.ServiceLoader}, and named by its id in {@code dataSteps} of a {@code revision.json}.
 *
 * <p>It runs in batches after the SQL of the revision, each batch in a transaction of its own that
 * also keeps where it ended. So it goes on there after a failure or a killed process, and no batch
 * takes effect twice.
 */
public interface DataStep {

  /** The name in {@code revision.json}; stays the same for ever. At most 100 characters. */
  String id();

  /**
   * Rows that are left to do, for the progress only; -1 = unknown, as long as nobody says.
   *
   * @param after where the last batch ended, or null before the first one
   */
  default long remaining(Handle handle, @Nullable String after) {
    return -1;
  }

  /**
   * Does the next batch on a connection whose transaction is open; never begins or ends one itself.
   *
   * @param after where the last batch ended, or null before the first one
   * @return how many rows it did and where it ended, or that it was the last one
   */
  DataBatch next(Handle handle, @Nullable String after);
}
