package dev.plinth.dao;

import dev.plinth.dialect.Dialect;
import dev.plinth.error.UnavailableDatabaseException;
import java.util.function.Supplier;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.extension.HandleSupplier;
import org.jspecify.annotations.Nullable;

/** Runs statements on the handle that is bound to the thread, else on one of its own per call. */
final class JdbiSource implements StatementSource {

  private final Jdbi jdbi;
  private final StatementPlan plan;

  JdbiSource(Jdbi jdbi) {
    this.jdbi = jdbi;
    this.plan = jdbi.getConfig(StatementPlan.class);
  }

  @Override
  public Execution prepare(SqlStatement sql) {
    HandleSource bound = bound();
    return bound == null ? prepareAlone(sql) : bound.prepare(sql);
  }

  private @Nullable HandleSource bound() {
    if (jdbi.getHandleScope() instanceof BoundHandles scope) {
      return scope.source(plan);
    }
    HandleSupplier supplier = jdbi.getHandleScope().get();
    return supplier == null ? null : HandleSource.shared(supplier.getHandle(), plan);
  }

  private Execution prepareAlone(SqlStatement sql) {
    Handle handle = open();
    try {
      return HandleSource.own(handle, plan, null).prepareAndClose(sql);
    } catch (RuntimeException | Error e) {
      handle.close();
      throw e;
    }
  }

  @Override
  public Dialect dialect() {
    Dialect known = plan.knownDialect();
    if (known != null) {
      return known;
    }
    HandleSource bound = bound();
    if (bound != null) {
      return bound.dialect();
    }
    try (Handle handle = open()) {
      return plan.knownDialect(handle);
    }
  }

  @Override
  public boolean isInTransaction() {
    HandleSource bound = bound();
    return bound != null && bound.isInTransaction();
  }

  @Override
  public <R> R inTransaction(Supplier<R> work) {
    return Commits.run(
        plan, () -> jdbi.withHandle(handle -> HandleTransaction.join(plan, handle, work)));
  }

  @Override
  public <R> R inTransaction(TransactionSettings settings, Supplier<R> work) {
    return TransactionTemplate.on(jdbi).with(settings).run(work);
  }

  private Handle open() {
    try {
      return jdbi.open();
    } catch (ConnectionException e) {
      throw new UnavailableDatabaseException("no connection: " + Causes.message(e), e);
    }
  }
}
