package dev.plinth.dao;

import dev.plinth.error.DatabaseLockedException;
import dev.plinth.error.FailedStatement;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Cleanable;

/**
 * Which handle of each thread has written in an open transaction, on a database that has one writer
 * at a time: another handle of the same thread would wait for what can't happen. Thread-safe.
 */
final class WriteLocks {

  private final Map<Thread, Hold> holds = new ConcurrentHashMap<>();

  /**
   * Takes note of a statement that is about to write.
   *
   * @throws DatabaseLockedException if another handle of this thread has the lock
   */
  void write(Handle handle, SqlStatement sql) {
    Hold hold = holds.get(Thread.currentThread());
    if (hold == null) {
      hold(handle);
    } else if (!hold.isOf(handle)) {
      throw DatabaseLockedException.bySameThread(new FailedStatement(sql.name(), sql.text(), null));
    }
  }

  /** Outside of a transaction the lock is gone with the statement. */
  private void hold(Handle handle) {
    if (handle.isInTransaction()) {
      Hold hold = new Hold(Thread.currentThread(), handle);
      holds.put(hold.thread, hold);
      handle.addCleanable(hold);
      handle.afterCommit(hold::end);
      handle.afterRollback(hold::end);
    }
  }

  /** The lock of one transaction; over with it, or with its handle. */
  private final class Hold implements Cleanable {

    private final Thread thread;
    private final Handle handle;

    Hold(Thread thread, Handle handle) {
      this.thread = thread;
      this.handle = handle;
    }

    @SuppressWarnings("ReferenceEquality") // handles that share a connection are equal
    boolean isOf(Handle other) {
      return handle == other;
    }

    void end() {
      handle.removeCleanable(this);
      close();
    }

    @Override
    public void close() {
      holds.remove(thread, this);
    }
  }
}
