package dev.plinth.migration.runner;

import java.util.Optional;

/** A lock of the database that belongs to one connection, for those whose DDL needs one. */
interface MigrationLock {

  /** Whether the lock is this connection's now; asked again and again, never waits long. */
  boolean tryTake();

  /** Why this connection can't keep the lock although it took it; asked in each transaction. */
  default Optional<Hindrance> loss() {
    return Optional.empty();
  }

  /** Who has it, for a sentence; nothing if nobody does or nobody knows. */
  Optional<String> holder();

  /** Gives the lock back; may fail on a broken connection, which has lost it anyway. */
  void release();
}
