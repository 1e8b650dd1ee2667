package dev.plinth;

import dev.plinth.dao.EntityMapping;
import dev.plinth.dao.Execution;
import dev.plinth.dao.SqlStatement;
import dev.plinth.dao.StatementSource;
import dev.plinth.dao.TransactionSettings;
import dev.plinth.dialect.Dialect;
import dev.plinth.error.ReadOnlyException;
import dev.plinth.query.QuerySource;
import dev.plinth.session.Session;
import dev.plinth.session.SessionFactory;
import java.util.List;
import java.util.function.Supplier;
import org.jdbi.v3.core.Jdbi;

/**
 * What only reads: a replica where the database has one, else the database itself. Thread-safe. A
 * replica may be behind: what was just written may not be there yet. Data access objects, queries,
 * transactions and sessions read.
 */
public final class ReadOnlyDatabase implements QuerySource {

  private final Jdbi jdbi;
  private final StatementSource source;
  private final SessionFactory sessions;

  ReadOnlyDatabase(Jdbi jdbi, List<EntityMapping<?>> mappings) {
    this.jdbi = jdbi;
    this.source = StatementSource.of(jdbi);
    this.sessions = new SessionFactory(mappings, jdbi::open);
  }

  /**
   * Opens a session that reads: entities and what they refer to, one instance per row. A flush that
   * finds a change throws a {@link ReadOnlyException} before any SQL, and so does a query behind
   * one; {@link Session#rollback} gives the entities their values back.
   *
   * @throws dev.plinth.error.UnknownEntityException if an entity refers to one that is not known
   */
  public Session openSession() {
    return sessions.openReadOnly();
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
