package dev.plinth.migration.runner;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Finds what a statement leaves that is several transactions and stopped between two of them. */
interface HalfDone {

  /** Of a database whose statements are done or not. */
  HalfDone NEVER = (handle, sql) -> Optional.empty();

  /**
   * What has to run before the statement may run again, if it stopped halfway; nothing if it is
   * done, or had no effect.
   */
  Optional<List<String>> of(Handle handle, String sql);
}
