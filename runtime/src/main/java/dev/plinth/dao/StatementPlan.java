package dev.plinth.dao;

import dev.plinth.dialect.Dialect;
import dev.plinth.dialect.registry.Dialects;
import dev.plinth.error.ReadOnlyException;
import dev.plinth.error.UnavailableDatabaseException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.config.Configurable;
import org.jdbi.v3.core.config.JdbiConfig;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jspecify.annotations.Nullable;

/**
 * How statements run on one Jdbi and its handles. Jdbi's registry makes it, for a Jdbi that
 * somebody else made: everything goes through Jdbi's own statements. {@code Database} asks for more
 * where it knows that nothing gets lost.
 */
public final class StatementPlan implements JdbiConfig<StatementPlan> {

  /** Where statements stay prepared. */
  public enum Retention {
    /** Nowhere: each run goes through Jdbi's pipeline. */
    NONE,
    /** As long as the handle. */
    HANDLE,
    /** As long as the physical connection. */
    CONNECTION
  }

  private final AtomicInteger schemaVersion = new AtomicInteger();
  private final ConnectionStatements connections = new ConnectionStatements();
  private final HandleStatements direct = new HandleStatements();
  private final HandleStatements observed = new HandleStatements();
  private final OpenStreams streams = new OpenStreams();
  private final WriteLocks writeLocks = new WriteLocks();
  private final Set<Handle> reading = ConcurrentHashMap.newKeySet();
  private volatile Retention retention = Retention.NONE;
  private volatile @Nullable ConfigRegistry registry;
  private volatile @Nullable Backend backend;
  private volatile @Nullable List<? extends EntityMapping<?>> mappings;
  private volatile @Nullable Dialect dialect;

  /** For Jdbi's registry. */
  public StatementPlan() {}

  /**
   * Retains the statements of a Jdbi, none of whose statement customizers and context listeners,
   * which nobody can ask for, need to see generated statements. A {@link SqlLogger} still sees
   * them.
   */
  public static void retain(Jdbi jdbi, Retention retention) {
    jdbi.getConfig(StatementPlan.class).retention = retention;
    jdbi.setHandleScope(new BoundHandles());
  }

  /** That of the Jdbi of a handle. */
  static StatementPlan of(Handle handle) {
    return handle.getJdbi().getConfig(StatementPlan.class);
  }

  /** Lets go of all retained statements when they are asked for next; call it after DDL. */
  public void schemaChanged() {
    schemaVersion.incrementAndGet();
  }

  /**
   * Says that all connections have been closed.
   *
   * @throws dev.plinth.error.UnclosedStreamException if a stream is open
   */
  public void closed() {
    streams.closed();
  }

  OpenStreams streams() {
    return streams;
  }

  /** The same for all handles of the Jdbi. */
  @Override
  public StatementPlan createCopy() {
    return this;
  }

  /** The first is that of the Jdbi; those of its handles and statements follow. */
  @Override
  public void setRegistry(ConfigRegistry given) {
    if (registry == null) {
      registry = given;
    }
  }

  /**
   * Finds argument factories and column mappers in another Jdbi: that of which this is a replica.
   */
  public void askForTypes(Jdbi main) {
    registry = main.getConfig();
  }

  /** Says which entities there are, instead of all that {@code ServiceLoader} finds. */
  void know(List<? extends EntityMapping<?>> entities) {
    this.mappings = List.copyOf(entities);
  }

  private List<? extends EntityMapping<?>> mappings() {
    List<? extends EntityMapping<?>> known = mappings;
    return known == null ? EntityMappings.found() : known;
  }

  /** The name of the dialect of the database. */
  public String dialect(Handle handle) {
    return backend(handle).dialect();
  }

  /** The dialect of the database; null as long as there was no connection to ask. */
  @Nullable Dialect knownDialect() {
    return dialect;
  }

  /** The dialect of the database that this handle is connected to. */
  Dialect knownDialect(Handle handle) {
    Dialect known = dialect;
    if (known == null) {
      known = Dialects.named(dialect(handle));
      dialect = known;
    }
    return known;
  }

  /** The text of the statement as the database is given it. */
  public String text(Handle handle, SqlStatement sql) {
    return backend(handle).text(sql);
  }

  /** The backend of the database; null as long as nothing has run. */
  @Nullable Backend knownBackend() {
    return backend;
  }

  Backend backend(Handle handle) {
    return backend(handle.getConnection());
  }

  Backend backend(Connection connection) {
    Backend known = backend;
    if (known == null) {
      known =
          Backends.of(connection)
              .naming(new Violations(this::mappings))
              .asking(() -> Objects.requireNonNull(registry));
      backend = known;
    }
    return known;
  }

  /** Whether transactions have the isolation that one asks for, instead of the strictest. */
  boolean setsIsolation(Handle handle) {
    return !backend(handle).hasOneWriter();
  }

  int schemaVersion() {
    return schemaVersion.get();
  }

  /** Makes a handle refuse to write, in what it is given and in the database, or write again. */
  void setReadOnly(Handle handle, boolean readOnly) {
    if (!readOnly) {
      reading.remove(handle);
    }
    backend(handle).setReadOnly(handle, readOnly);
    if (readOnly) {
      reading.add(handle);
    }
  }

  /**
   * To be called before a statement of this handle runs that writes.
   *
   * @throws ReadOnlyException if it must not
   */
  void write(Handle handle, SqlStatement sql) {
    if (!reading.isEmpty() && reading.contains(handle)) {
      throw ReadOnlyException.inTransaction(sql.name());
    }
    if (backend(handle).hasOneWriter()) {
      writeLocks.write(handle, sql);
    }
  }

  /** The statements to retain on this handle; null if each run is to go through Jdbi. */
  @Nullable RetainedStatements statements(Handle handle) {
    return switch (retention) {
      case NONE -> null;
      case HANDLE -> ofHandle(handle);
      case CONNECTION -> ofConnection(handle);
    };
  }

  /** A statement that is not retained; through Jdbi only where somebody wants to see it pass. */
  RetainedExecution prepareOnce(Handle handle, SqlStatement sql) {
    return retention == Retention.NONE || isObserved(handle)
        ? new PipelineExecution(backend(handle), handle, sql, false)
        : RetainedStatements.prepare(backend(handle), handle.getConnection(), sql, false);
  }

  private RetainedStatements ofHandle(Handle handle) {
    return direct.of(
        handle,
        () -> RetainedStatements.direct(backend(handle), handle.getConnection(), schemaVersion()));
  }

  /** The statements of this handle that Jdbi's pipeline has prepared, for somebody to see them. */
  RetainedStatements observed(Handle handle) {
    return observed.of(
        handle,
        () ->
            new RetainedStatements(
                (sql, retain) -> new PipelineExecution(backend(handle), handle, sql, retain),
                handle.getConnection(),
                schemaVersion()));
  }

  private RetainedStatements ofConnection(Handle handle) {
    Backend known = backend(handle);
    Connection connection = handle.getConnection();
    try {
      return connections.of(connection, known, schemaVersion());
    } catch (SQLException e) {
      throw new UnavailableDatabaseException("the connection does not work: " + e.getMessage(), e);
    }
  }

  /** Whether somebody wants to see statements with these settings pass through Jdbi. */
  static boolean isObserved(Configurable<?> settings) {
    SqlStatements statements = settings.getConfig(SqlStatements.class);
    return statements.getSqlLogger() != SqlLogger.NOP_SQL_LOGGER
        || statements.getQueryTimeout() != null;
  }
}
