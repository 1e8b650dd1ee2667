package dev.plinth.migration.runner;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Finds out what a run would send to a database, without sending it there. */
interface RunPrinter {

  /**
   * Tells the listener every statement, frames and history included.
   *
   * @param original the database, to be read only; nothing if it is not there yet
   * @param steps what is left to run on it
   */
  void print(
      Optional<Handle> original,
      RunPlan plan,
      List<RevisionStep> steps,
      RunSettings settings,
      RunListener listener);
}
