package dev.plinth.migration.runner;

import dev.plinth.dialect.SqlScript;

/** What one kind of database needs around a revision; tied to one connection. */
interface RevisionTransaction {
  /** Whether the table exists. */
  boolean hasTable(String name);

  /** SQL for the database's clock as text. */
  String clock();

  /** Takes the lock and opens a transaction that fits the script; waits for other processes. */
  void begin(SqlScript script);

  /** Runs the script. */
  void execute(SqlScript script);

  /** Checks what the script left behind and commits; the lock is free afterwards. */
  void commit();

  /** Undoes everything since {@link #begin}; the lock is free afterwards. Never throws. */
  void rollback();
}
