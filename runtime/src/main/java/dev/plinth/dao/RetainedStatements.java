package dev.plinth.dao;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The statements that one connection keeps prepared, least recently used first to go. Belongs to
 * whoever has the connection, so nothing here is synchronised.
 */
final class RetainedStatements {

  /** How many statements stay prepared on one connection. */
  static final int BOUND = 256;

  private final Preparation preparation;
  private final Connection connection;
  private final Map<SqlStatement, RetainedExecution> statements =
      new LinkedHashMap<>(64, 0.75f, true);
  private int schemaVersion;

  RetainedStatements(Preparation preparation, Connection connection, int schemaVersion) {
    this.preparation = preparation;
    this.connection = connection;
    this.schemaVersion = schemaVersion;
  }

  /** Statements that are run directly. */
  static RetainedStatements direct(Backend backend, Connection connection, int schemaVersion) {
    return new RetainedStatements(
        (sql, retain) -> prepare(backend, connection, sql, retain), connection, schemaVersion);
  }

  /** A statement that is run directly. */
  static RetainedExecution prepare(
      Backend backend, Connection connection, SqlStatement sql, boolean retain) {
    try {
      PreparedStatement statement = backend.prepare(connection, sql);
      return new DirectExecution(backend, sql, statement, retain);
    } catch (SQLException e) {
      throw backend.failure(sql, e, e);
    }
  }

  /**
   * The statement, prepared and free; a fresh one that is not retained while the retained one is in
   * use.
   */
  RetainedExecution take(SqlStatement sql, int currentVersion) {
    if (currentVersion != schemaVersion) {
      dismissAll();
      schemaVersion = currentVersion;
    }
    RetainedExecution retained = statements.get(sql);
    if (retained == null || !retained.isRetained()) {
      return retain(sql);
    }
    return retained.isRunning() ? preparation.prepare(sql, false) : retained;
  }

  private RetainedExecution retain(SqlStatement sql) {
    RetainedExecution execution = preparation.prepare(sql, true);
    statements.put(sql, execution);
    if (statements.size() > BOUND) {
      Iterator<RetainedExecution> leastRecent = statements.values().iterator();
      RetainedExecution dismissed = leastRecent.next();
      leastRecent.remove();
      dismissed.dismiss();
    }
    return execution;
  }

  /** Whether the connection is gone, and the statements with it. */
  boolean isDead() {
    try {
      return connection.isClosed();
    } catch (SQLException e) {
      return true;
    }
  }

  /** Lets go of all statements; those in use close when their run ends. */
  private void dismissAll() {
    List<RetainedExecution> all = new ArrayList<>(statements.values());
    statements.clear();
    all.forEach(RetainedExecution::dismiss);
  }

  /** Closes all statements, those in use as well. */
  void closeAll() {
    List<RetainedExecution> all = new ArrayList<>(statements.values());
    statements.clear();
    all.forEach(RetainedExecution::closeStatement);
  }

  /** How many statements are retained. */
  int size() {
    return statements.size();
  }

  /** Makes a statement that is not prepared yet. */
  interface Preparation {
    RetainedExecution prepare(SqlStatement sql, boolean retain);
  }
}
