package dev.plinth.migration.runner;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Finds out before the first statement of a run why it could not write here; writes nothing. */
@FunctionalInterface
interface WriteProbe {

  /**
   * What is in the way of these statements and of the history; nothing where only a try can tell.
   *
   * @param others opens further connections as the same user, if there may be any
   */
  Optional<Hindrance> ask(Handle handle, Optional<Connections> others, List<String> statements);
}
