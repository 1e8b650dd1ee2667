package dev.plinth;

import dev.plinth.dao.EntityMapping;
import dev.plinth.dao.Execution;
import dev.plinth.dao.Isolation;
import dev.plinth.dao.Savepoints;
import dev.plinth.dao.SqlStatement;
import dev.plinth.dao.StatementSource;
import dev.plinth.dao.TransactionSettings;
import dev.plinth.dao.TransactionTemplate;
import dev.plinth.dialect.Dialect;
import dev.plinth.migration.runner.RunSettings;
import dev.plinth.query.QuerySource;
import dev.plinth.session.Session;
import dev.plinth.session.SessionFactory;
import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.SqlStatements;

/**
 * A database that generated code works on. Thread-safe: a data access object made with it runs on
 * the handle that {@link #inTransaction} has bound to the thread, else on one of its own per call.
 */
public final class Database implements QuerySource, AutoCloseable {

  private final Jdbi jdbi;
  private final StatementSource source;
  private final List<EntityMapping<?>> mappings;
  private final AutoCloseable connections;
  private final SessionFactory sessions;
  private final List<ReadOnlyDatabase> readers;
  private final AtomicInteger turn = new AtomicInteger();

  Database(
      Jdbi jdbi, List<Jdbi> replicas, List<EntityMapping<?>> mappings, AutoCloseable connections) {
    this.jdbi = jdbi;
    this.readers =
        (replicas.isEmpty() ? List.of(jdbi) : replicas)
            .stream().map(each -> new ReadOnlyDatabase(each, mappings)).toList();
    this.source = StatementSource.of(jdbi);
    this.mappings = mappings;
    this.connections = connections;
    this.sessions = new SessionFactory(mappings, jdbi::open);
  }

  /**
   * Opens a database: a file or a server through a pool of connections, a database in memory on one
   * connection until it is closed. On SQLite foreign keys are on, a locked database is waited for,
   * and a file is in WAL mode, unless the URL says otherwise.
   *
   * @param url as {@code jdbc:sqlite:example.db}
   * @throws dev.plinth.error.UnavailableDatabaseException if there is no driver for the URL, or no
   *     connection
   * @throws dev.plinth.error.UnsupportedDatabaseException if the entities were compiled without the
   *     dialect of the database
   */
  public static Database open(String url) {
    return builder().url(url).open();
  }

  /** Opens a database with a user's name and password. */
  public static Database open(String url, String user, String password) {
    return builder().url(url).user(user).password(password).open();
  }

  /**
   * Works on the connections of a Jdbi, whose loggers, customizers and listeners see every
   * statement. {@link #close} leaves it open.
   */
  public static Database of(Jdbi jdbi) {
    return builder().jdbi(jdbi).open();
  }

  /** Works on the connections of a data source. {@link #close} leaves it open. */
  public static Database of(DataSource dataSource) {
    return builder().dataSource(dataSource).open();
  }

  /** For everything that {@link #open} and {@link #of} leave at its default. */
  public static DatabaseBuilder builder() {
    return new DatabaseBuilder();
  }

  /** Prints every statement to standard output as it has run, with parameters and time. */
  public Database echo() {
    return echo(System.out);
  }

  /** Prints every statement as it has run, with parameters and time. */
  public Database echo(PrintStream out) {
    SqlStatements statements = jdbi.getConfig(SqlStatements.class);
    SqlLogger installed = statements.getSqlLogger();
    statements.setSqlLogger(new Echo(out, installed));
    return this;
  }

  /**
   * Creates the tables of all entities in an empty database, for tests and prototypes; what is to
   * live on, migrates. Runs the DDL that was compiled for the database's dialect.
   *
   * @throws IllegalStateException if the database has tables already, or a history of migrations
   */
  public Database createTables() {
    new TableCreation(mappings).run(jdbi);
    return this;
  }

  /**
   * Brings the database to the newest revision of every module on the class path, as {@code plinth
   * upgrade head} does; writes nothing if it is there. Several processes may start together: one
   * migrates, the others wait and find nothing to do.
   *
   * @throws dev.plinth.error.MigrationException if there are no revisions, if the database has
   *     tables and no history, was upgraded by newer code, or has a revision that was edited since;
   *     and if it refuses a statement
   */
  public Database migrate() {
    return migrate(RunSettings.DEFAULT);
  }

  /**
   * Likewise, with other patience for locks, as {@code RunSettings.DEFAULT.withLocks(new
   * LockSettings(Duration.ofSeconds(2), 10))}.
   */
  public Database migrate(RunSettings settings) {
    new StartUp(jdbi, mappings).migrate(settings);
    return this;
  }

  /**
   * Compares the database with the revisions on the class path, and these with the compiled
   * entities. Writes nothing.
   *
   * @throws dev.plinth.error.MigrationException if they differ, with the command to run
   */
  public Database validate() {
    new StartUp(jdbi, mappings).validate();
    return this;
  }

  @Override
  public Execution prepare(SqlStatement sql) {
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

  /**
   * Runs {@code work} in a transaction whose handle is bound to this thread, so that all data
   * access objects of this database take part; joins one that is open. An exception rolls back.
   */
  @Override
  public <R> R inTransaction(Supplier<R> work) {
    return source.inTransaction(work);
  }

  /** Runs {@code work} as the other one does, in a transaction that is like this. */
  @Override
  public <R> R inTransaction(TransactionSettings settings, Supplier<R> work) {
    return source.inTransaction(settings, work);
  }

  /**
   * Runs {@code work} as {@link #inTransaction(Supplier)} does, with this isolation, or a stricter
   * one where the database has no other.
   *
   * @throws dev.plinth.error.TransactionStateException if a transaction is open that is less
   *     isolated
   */
  public <R> R inTransaction(Isolation isolation, Supplier<R> work) {
    return transaction().isolation(isolation).run(work);
  }

  /**
   * Runs {@code work} in a transaction, and again if another transaction was in its way, as {@link
   * Transaction#retrying} says.
   *
   * @param attempts the most runs, the first included
   * @throws dev.plinth.error.TransactionStateException if a transaction of this thread is open
   */
  public <R> R retrying(int attempts, Supplier<R> work) {
    return transaction().retrying(attempts).run(work);
  }

  /**
   * A transaction with isolation, attempts and more to choose; {@link TransactionTemplate#run} runs
   * it.
   */
  public TransactionTemplate transaction() {
    return TransactionTemplate.on(jdbi);
  }

  /**
   * Runs {@code work} in a savepoint of the open transaction: an exception undoes what it did and
   * nothing before, so that the transaction goes on if somebody catches it. Without an open
   * transaction it is one of its own.
   */
  public <R> R inSavepoint(Supplier<R> work) {
    return Savepoints.run(jdbi, work);
  }

  /** Runs {@code work} as {@link #inTransaction(Supplier)} does. */
  public void useTransaction(Runnable work) {
    source.inTransaction(
        () -> {
          work.run();
          return Boolean.TRUE;
        });
  }

  /**
   * Where reads go that may be a little behind: a replica, several in turn, or this database if it
   * has none. Writes are refused there: {@code new UserDao(db.readOnly()).findAll()}.
   */
  public ReadOnlyDatabase readOnly() {
    return readers.get(Math.floorMod(turn.getAndIncrement(), readers.size()));
  }

  /**
   * Opens a unit of work, which saves whole graphs of entities. Close it; it takes its connection
   * with the first statement, and belongs to one thread.
   *
   * @throws dev.plinth.error.UnknownEntityException if an entity refers to one that is not known
   */
  public Session openSession() {
    return sessions.open();
  }

  /** The Jdbi below, for hand-written SQL; it maps rows to entities by the names of columns. */
  public Jdbi jdbi() {
    return jdbi;
  }

  /** The mappings of the entities, in the order in which they are listed. */
  public List<EntityMapping<?>> mappings() {
    return mappings;
  }

  /**
   * Closes the connections that {@link #open} has opened. New work is refused, work that is running
   * may end within {@link DatabaseBuilder#closeTimeout}, and is cut off then, or goes on to its end
   * on files of SQLite and H2.
   *
   * @throws dev.plinth.error.UnclosedStreamException if a stream was left open; the connections are
   *     closed all the same
   */
  @Override
  public void close() {
    Resources.close(connections);
  }
}
