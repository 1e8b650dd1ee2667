package dev.plinth;

import dev.plinth.dao.Execution;
import dev.plinth.dao.SqlStatement;
import dev.plinth.dao.StatementSource;
import dev.plinth.dao.TransactionSettings;
import dev.plinth.dialect.Dialect;
import dev.plinth.error.ReadOnlyException;
import dev.plinth.query.QuerySource;
import java.util.function.Supplier;
import org.jdbi.v3.core.Jdbi;

/**
 * What only reads: a replica where the database has one, else the database itself. Thread-safe. A
 * replica may be behind: what was just written may not be there yet. There is no session here,
 * since a session is for changing what it reads; data access objects, queries and transactions
 * read.
 */
public final class ReadOnlyDatabase implements QuerySource {

  private final Jdbi jdbi;
  private final StatementSource source;

  ReadOnlyDatabase(Jdbi jdbi) {
    this.jdbi = jdbi;
    this.source = StatementSource.of(jdbi);
  }

  /**
   * Prepares a statement that reads.
   *
   * @throws ReadOnlyException if it writes
   */
  @Override
  public Execution prepare(SqlStatement sql) {
    if (sql.writes()) {
      throw new ReadOnlyException(sql.name());
    }
    return source.prepare(sql);
  }

  @Override
  public Dialect dialect() {
    return source.dialect();
  }

  /** Whether this thread has a transaction open, which {@link #inTransaction} would join. */
  @Override
  public boolean isInTransaction() {
    return source.isInTransaction();
  }

  /** Runs {@code work} in a transaction whose handle is bound to this thread. */
  @Override
  public <R> R inTransaction(Supplier<R> work) {
    return source.inTransaction(work);
  }

  /** Likewise, in a transaction that is like this. */
  @Override
  public <R> R inTransaction(TransactionSettings settings, Supplier<R> work) {
    return source.inTransaction(settings, work);
  }

  /** The Jdbi below; what is written with it by hand, only a server refuses. */
  public Jdbi jdbi() {
    return jdbi;
  }
}
