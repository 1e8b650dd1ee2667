package dev.plinth.migration.runner;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/** Opens a database that only one process may have open, once the others have closed it. */
final class PatientConnection {

  private static final String HOLDER =
      "it has the file open, which all may share with AUTO_SERVER=TRUE in their URLs";

  private final Jdbi jdbi;
  private final MigrationDatabase database;

  PatientConnection(Jdbi jdbi, MigrationDatabase database) {
    this.jdbi = jdbi;
    this.database = database;
  }

  /**
   * Waits for others, no longer than the limit.
   *
   * @throws JdbiException if it can't be opened for another reason
   */
  Handle open(Duration limit, RunListener listener) {
    AtomicReference<Handle> opened = new AtomicReference<>();
    new LockWait(limit, listener, () -> Optional.of(HOLDER)).until(() -> succeeds(opened));
    return Objects.requireNonNull(opened.get());
  }

  private boolean succeeds(AtomicReference<Handle> opened) {
    try {
      opened.set(jdbi.open());
      return true;
    } catch (JdbiException e) {
      if (database.kindOf(e) == FailureKind.FILE_IN_USE) {
        return false;
      }
      throw e;
    }
  }
}
