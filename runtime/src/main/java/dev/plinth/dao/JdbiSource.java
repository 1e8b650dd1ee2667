package dev.plinth.dao;

import java.util.function.Supplier;
import org.jdbi.v3.core.Jdbi;

/** Runs statements on a jdbi. */
final class JdbiSource implements StatementSource {

  private final Jdbi jdbi;

  JdbiSource(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public Execution prepare(Sql sql) {
    throw new UnsupportedOperationException(sql + " on " + jdbi);
  }

  @Override
  public <R> R inTransaction(Supplier<R> work) {
    return jdbi.inTransaction(ignored -> work.get());
  }
}
