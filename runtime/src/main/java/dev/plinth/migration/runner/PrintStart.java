package dev.plinth.migration.runner;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * Where SQL that is printed starts: at a database, or at revisions that one is said to have.
 *
 * @param database to be read only; nothing if none is asked or it is not there yet
 * @param earlier the revisions that ran, oldest first; none if a database is asked
 */
record PrintStart(Optional<Handle> database, List<RevisionStep> earlier) {

  /** An empty database. */
  static final PrintStart NOTHING = new PrintStart(Optional.empty(), List.of());

  static PrintStart at(Handle database) {
    return new PrintStart(Optional.of(database), List.of());
  }

  static PrintStart behind(List<RevisionStep> earlier) {
    return new PrintStart(Optional.empty(), earlier);
  }

  /** Whether the tables of the history are there. */
  boolean hasHistory(MigrationDatabase kind) {
    return !earlier.isEmpty()
        || database.filter(handle -> kind.hasTable(handle, HistoryTables.REVISION)).isPresent();
  }
}
