package dev.plinth.migration.runner;

/** A lock of the database that belongs to one connection, for those whose DDL needs one. */
interface MigrationLock {

  /** Whether the lock is this connection's now; asked again and again, never waits long. */
  boolean tryTake();

  /** Gives the lock back; may fail on a broken connection, which has lost it anyway. */
  void release();
}
