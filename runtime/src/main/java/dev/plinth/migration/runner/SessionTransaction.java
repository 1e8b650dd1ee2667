package dev.plinth.migration.runner;

import dev.plinth.dialect.SqlScript;
import java.util.List;
import org.jdbi.v3.core.JdbiException;

/** A revision under a lock of the session, for databases that have such locks. */
final class SessionTransaction implements RevisionTransaction {

  private final Statements statements;
  private final MigrationLock lock;
  private final LockWait wait;
  private final AutoCommit autoCommit;
  private int holds;
  private boolean open;

  SessionTransaction(Statements statements, MigrationLock lock, RunSettings settings) {
    this.statements = statements;
    this.lock = lock;
    this.wait = new LockWait(settings.lockWait(), statements.listener(), lock::holder);
    this.autoCommit = new AutoCommit(statements.handle());
  }

  @Override
  public void hold() {
    if (holds == 0) {
      autoCommit.switchOn();
      wait.until(lock::tryTake);
    }
    holds++;
  }

  @Override
  public void release() {
    if (holds == 0 || --holds > 0) {
      return;
    }
    try {
      lock.release();
      autoCommit.restore();
    } catch (JdbiException e) {
      statements.listener().note("the lock went with its connection: " + Statements.reason(e));
    }
  }

  @Override
  public void begin(SqlScript script) {
    hold();
    try {
      statements.listener().statement("begin");
      statements.handle().begin();
      open = true;
    } finally {
      if (!open) {
        release();
      }
    }
    lock.loss().ifPresent(this::stop);
  }

  private void stop(Hindrance loss) {
    rollback();
    throw loss.stopping("the run stopped before its next write");
  }

  @Override
  public void execute(List<SqlScript.Part> parts) {
    for (SqlScript.Part part : parts) {
      if (part instanceof SqlScript.Statement statement) {
        statements.run(statement);
      }
    }
  }

  @Override
  public void commit() {
    statements.listener().statement("commit");
    statements.handle().commit();
    open = false;
    release();
  }

  @Override
  public void rollback() {
    if (!open) {
      return;
    }
    open = false;
    try {
      statements.handle().rollback();
    } catch (JdbiException e) {
      statements.listener().note("rollback: " + Statements.reason(e));
    }
    release();
  }
}
