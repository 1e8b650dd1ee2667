package dev.plinth.dao;

import dev.plinth.dialect.Dialect;
import dev.plinth.error.TransactionStateException;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.config.Configurable;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/** Runs statements on one handle. */
final class HandleSource implements StatementSource, LoadingSource {

  private final Handle handle;
  private final StatementPlan plan;
  private final @Nullable Supplier<? extends Loading> loadings;
  private final Configurable<?> settings;
  private final @Nullable RetainedStatements retained;
  private @Nullable RetainedStatements observed;
  private @Nullable StatementContext context;

  private HandleSource(
      Handle handle,
      StatementPlan plan,
      @Nullable Supplier<? extends Loading> loadings,
      Configurable<?> settings) {
    this.handle = handle;
    this.plan = plan;
    this.loadings = loadings;
    this.settings = settings;
    this.retained = plan.statements(handle);
  }

  /** One that others have as well, so that it may have settings of its own. */
  static HandleSource shared(Handle handle, StatementPlan plan) {
    return new HandleSource(handle, plan, null, handle);
  }

  /**
   * One that nobody else has. Its settings are those of its Jdbi, which it would copy to be asked
   * for them.
   */
  static HandleSource own(
      Handle handle, StatementPlan plan, @Nullable Supplier<? extends Loading> loadings) {
    return new HandleSource(handle, plan, loadings, handle.getJdbi());
  }

  @Override
  public Execution prepare(SqlStatement sql) {
    return prepare(sql, loadings == null ? null : loadings.get(), null);
  }

  @Override
  public Execution prepare(SqlStatement sql, Loading loading) {
    return prepare(sql, loading, null);
  }

  /**
   * Jdbi makes one with each statement only; this one never runs. It is closed at once, as a handle
   * of a callback keeps each statement that is open until the handle closes.
   */
  @Override
  public StatementContext context() {
    StatementContext known = context;
    if (known == null) {
      try (Update neverRun = handle.createUpdate("")) {
        known = neverRun.getContext();
      }
      context = known;
    }
    return known;
  }

  @Override
  public void opened(RowStream<?> stream) {
    plan.streams().add(handle, stream);
  }

  @Override
  public void closed(RowStream<?> stream) {
    plan.streams().remove(handle, stream);
  }

  /** Starts a run at whose end the handle closes. */
  Execution prepareAndClose(SqlStatement sql) {
    return prepare(sql, null, handle);
  }

  private Execution prepare(SqlStatement sql, @Nullable Loading loading, @Nullable Handle closing) {
    requireOpen();
    if (sql.writes()) {
      plan.write(handle, sql);
    }
    return statement(sql).run(this, loading, closing);
  }

  private RetainedExecution statement(SqlStatement sql) {
    if (retained == null) {
      return new PipelineExecution(plan.backend(handle), handle, sql, false);
    }
    RetainedStatements statements = StatementPlan.isObserved(settings) ? observed() : retained;
    return statements.take(sql, plan.schemaVersion());
  }

  private RetainedStatements observed() {
    RetainedStatements known = observed;
    if (known == null) {
      known = plan.observed(handle);
      observed = known;
    }
    return known;
  }

  /** The connection of a closed handle may be somebody else's by now. */
  private void requireOpen() {
    if (handle.isClosed()) {
      throw new TransactionStateException(
          "the handle of this data access object is closed: use it before, or make one with the"
              + " database, which takes a handle for each call");
    }
  }

  @Override
  public Dialect dialect() {
    return plan.knownDialect(handle);
  }

  @Override
  public boolean isInTransaction() {
    return handle.isInTransaction();
  }

  @Override
  public <R> R inTransaction(Supplier<R> work) {
    requireOpen();
    return Commits.run(plan, () -> HandleTransaction.join(plan, handle, work));
  }

  @Override
  public <R> R inTransaction(TransactionSettings settings, Supplier<R> work) {
    requireOpen();
    return Commits.run(plan, () -> new HandleTransaction(plan, settings).run(handle, work));
  }
}
