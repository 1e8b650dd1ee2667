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

  private final Backend backend;
  private final Connection connection;
  private final Map<Sql, DirectExecution> statements = new LinkedHashMap<>(64, 0.75f, true);
  private int schemaVersion;

  RetainedStatements(Backend backend, Connection connection, int schemaVersion) {
    this.backend = backend;
    this.connection = connection;
    this.schemaVersion = schemaVersion;
  }

  /**
   * The statement, prepared and free; a fresh one that is not retained while the retained one is in
   * use.
   */
  DirectExecution take(Sql sql, int currentVersion) {
    if (currentVersion != schemaVersion) {
      closeAll();
      schemaVersion = currentVersion;
    }
    DirectExecution retained = statements.get(sql);
    if (retained == null) {
      return retain(sql);
    }
    return retained.isRunning() ? prepare(sql, false) : retained;
  }

  private DirectExecution retain(Sql sql) {
    DirectExecution execution = prepare(sql, true);
    statements.put(sql, execution);
    if (statements.size() > BOUND) {
      Iterator<DirectExecution> leastRecent = statements.values().iterator();
      DirectExecution dismissed = leastRecent.next();
      leastRecent.remove();
      dismissed.dismiss();
    }
    return execution;
  }

  private DirectExecution prepare(Sql sql, boolean retain) {
    try {
      PreparedStatement statement = connection.prepareStatement(backend.text(sql));
      return new DirectExecution(backend, sql, statement, retain);
    } catch (SQLException e) {
      throw backend.failures().translate(sql, e, e);
    }
  }

  /** Whether the connection is gone, and the statements with it. */
  boolean isDead() {
    try {
      return connection.isClosed();
    } catch (SQLException e) {
      return true;
    }
  }

  /** Closes all statements, those in use when their run ends. */
  void closeAll() {
    List<DirectExecution> all = new ArrayList<>(statements.values());
    statements.clear();
    all.forEach(DirectExecution::dismiss);
  }

  /** How many statements are retained. */
  int size() {
    return statements.size();
  }
}
