package dev.plinth.migration.runner;

import java.util.List;

/** Finds out what a run would send to a database, without sending it there. */
interface RunPrinter {

  /**
   * Tells the listener every statement, frames and history included.
   *
   * @param steps what is left to run on it
   */
  void print(
      PrintStart start,
      RunPlan plan,
      List<RevisionStep> steps,
      RunSettings settings,
      RunListener listener);
}
