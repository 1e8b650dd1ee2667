package dev.plinth.migration.runner;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.transaction.TransactionException;

/** Settings of one session that go back to what they were: a pool gives it to others later. */
final class SessionSettings {

  private final Handle handle;
  private final Deque<String> back = new ArrayDeque<>();

  private SessionSettings(Handle handle) {
    this.handle = handle;
  }

  /** Does the work with these; what a server doesn't know is left out. */
  static <T> T during(Handle handle, List<SessionSetting> settings, Supplier<T> work) {
    SessionSettings changed = new SessionSettings(handle);
    try {
      settings.forEach(changed::apply);
      return work.get();
    } finally {
      changed.putBack();
    }
  }

  private void apply(SessionSetting setting) {
    try {
      String before = handle.createQuery(setting.read()).mapTo(String.class).one();
      handle.execute(setting.write().formatted(setting.value()));
      keep();
      back.push(setting.write().formatted(before));
    } catch (JdbiException e) {
      undo();
    }
  }

  /** Without auto-commit, settings of PostgreSQL would go with the transaction. */
  private void keep() {
    if (!handle.isInTransaction()) {
      return;
    }
    try {
      handle.getConnection().commit();
    } catch (SQLException e) {
      throw new TransactionException("a setting can't be kept", e);
    }
  }

  private void undo() {
    try {
      if (handle.isInTransaction()) {
        handle.getConnection().rollback();
      }
    } catch (SQLException e) {
      throw new TransactionException("a setting can't be undone", e);
    }
  }

  /** On a connection that broke there is nothing to put back. */
  private void putBack() {
    try {
      back.forEach(handle::execute);
      keep();
    } catch (JdbiException e) {
      back.clear();
    }
  }
}
