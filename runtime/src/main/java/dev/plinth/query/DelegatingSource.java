package dev.plinth.query;

import dev.plinth.dao.Execution;
import dev.plinth.dao.SqlStatement;
import dev.plinth.dao.StatementSource;
import dev.plinth.dao.TransactionSettings;
import dev.plinth.dialect.Dialect;
import java.util.function.Supplier;

/** Runs queries where another source does. */
record DelegatingSource(StatementSource source) implements QuerySource {

  @Override
  public Execution prepare(SqlStatement sql) {
    return source.prepare(sql);
  }

  @Override
  public Dialect dialect() {
    return source.dialect();
  }

  @Override
  public boolean isInTransaction() {
    return source.isInTransaction();
  }

  @Override
  public <R> R inTransaction(Supplier<R> work) {
    return source.inTransaction(work);
  }

  @Override
  public <R> R inTransaction(TransactionSettings settings, Supplier<R> work) {
    return source.inTransaction(settings, work);
  }
}
