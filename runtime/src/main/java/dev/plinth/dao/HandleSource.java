package dev.plinth.dao;

import dev.plinth.dialect.Dialect;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Runs statements on one handle. */
final class HandleSource implements StatementSource, LoadingSource {

  private final Handle handle;
  private final StatementPlan plan;
  private final @Nullable Supplier<? extends Loading> loadings;
  private final @Nullable RetainedStatements retained;
  private @Nullable RetainedStatements observed;

  HandleSource(Handle handle, @Nullable Supplier<? extends Loading> loadings) {
    this(handle, handle.getJdbi().getConfig(StatementPlan.class), loadings);
  }

  HandleSource(Handle handle, StatementPlan plan, @Nullable Supplier<? extends Loading> loadings) {
    this.handle = handle;
    this.plan = plan;
    this.loadings = loadings;
    this.retained = plan.statements(handle);
  }

  @Override
  public Execution prepare(SqlStatement sql) {
    return prepare(sql, loadings == null ? null : loadings.get(), null);
  }

  @Override
  public Execution prepare(SqlStatement sql, Loading loading) {
    return prepare(sql, loading, null);
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
    if (sql.writes()) {
      plan.write(handle, sql);
    }
    return statement(sql).run(this, loading, closing);
  }

  private RetainedExecution statement(SqlStatement sql) {
    if (retained == null) {
      return new PipelineExecution(plan.backend(handle), handle, sql, false);
    }
    RetainedStatements statements = StatementPlan.isObserved(handle) ? observed() : retained;
    return statements.take(sql, plan.schemaVersion());
  }

  /** Statements that were prepared by Jdbi's pipeline belong to the handle. */
  private RetainedStatements observed() {
    RetainedStatements known = observed;
    if (known == null) {
      Backend backend = plan.backend(handle);
      known =
          new RetainedStatements(
              (sql, retain) -> new PipelineExecution(backend, handle, sql, retain),
              handle.getConnection(),
              plan.schemaVersion());
      handle.addCleanable(known::closeAll);
      observed = known;
    }
    return known;
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
    return Commits.run(plan, () -> HandleTransaction.join(plan, handle, work));
  }

  @Override
  public <R> R inTransaction(TransactionSettings settings, Supplier<R> work) {
    return Commits.run(plan, () -> new HandleTransaction(plan, settings).run(handle, work));
  }
}
