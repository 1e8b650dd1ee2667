package dev.plinth.migration.runner;

import dev.plinth.dialect.Dialect;
import dev.plinth.dialect.registry.Dialects;
import dev.plinth.error.MigrationFailedException;
import dev.plinth.error.MigrationInputException;
import java.sql.Driver;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/** Runs revisions on one database and reads its history. Safe for use by several threads. */
public final class MigrationRunner {
  private final Jdbi jdbi;
  private final Dialect dialect;
  private final MigrationDatabase database;
  private final RunSettings settings;
  private final @Nullable Connections connections;

  private MigrationRunner(
      Jdbi jdbi, Dialect dialect, RunSettings settings, @Nullable Connections connections) {
    this.jdbi = jdbi;
    this.dialect = dialect;
    this.database = MigrationDatabases.of(dialect);
    this.settings = settings;
    this.connections = connections;
  }

  /**
   * A runner on the connections of {@code jdbi}, which must lead to {@code dialect}.
   *
   * @throws MigrationInputException if revisions can't run on this dialect
   */
  public static MigrationRunner of(Jdbi jdbi, Dialect dialect) {
    return new MigrationRunner(jdbi, dialect, RunSettings.DEFAULT, null);
  }

  /**
   * A runner that opens its own connections with a driver that the virtual machine knows; nothing
   * is opened yet.
   *
   * @throws MigrationInputException if no dialect knows the URL
   */
  public static MigrationRunner open(String url, @Nullable String user, @Nullable String password) {
    return open(new Connections(url, user, password, null));
  }

  /**
   * Likewise, with this driver.
   *
   * @throws MigrationInputException if no dialect knows the URL
   */
  public static MigrationRunner open(
      String url, @Nullable String user, @Nullable String password, Driver driver) {
    return open(new Connections(url, user, password, driver));
  }

  static MigrationRunner open(Connections connections) {
    Dialect dialect =
        Dialects.ofUrl(connections.url())
            .orElseThrow(
                () ->
                    new MigrationInputException(
                        "no dialect for the URL \""
                            + connections.shown()
                            + "\": it starts with jdbc: and one of "
                            + Dialects.names()));
    return new MigrationRunner(
        Jdbi.create(connections::open), dialect, RunSettings.DEFAULT, connections);
  }

  /** The same with other settings. */
  public MigrationRunner with(RunSettings other) {
    return new MigrationRunner(jdbi, dialect, other, connections);
  }

  /** The dialect whose scripts run here. */
  public Dialect dialect() {
    return dialect;
  }

  /**
   * What ran on the database, read without a lock. Writes nothing, and doesn't create a database
   * file that is not there.
   *
   * @throws MigrationFailedException if the database can't be reached or read
   */
  public History history() {
    return history(patience(), RunListener.NONE);
  }

  private History history(Duration limit, RunListener listener) {
    if (isMissing()) {
      return History.NONE;
    }
    try (Handle handle = open(limit, listener)) {
      return new HistoryTables(new Statements(handle, RunListener.NONE), database).read();
    } catch (JdbiException e) {
      throw new MigrationFailedException(
          ("the history can't be read: "
                  + Statements.reason(e)
                  + ". "
                  + database.kindOf(e).wayOut(""))
              .strip(),
          e);
    }
  }

  /**
   * The tables that are not Plinth's own, read without a lock. Writes nothing.
   *
   * @throws MigrationFailedException if the database can't be reached or read
   */
  public List<String> tables() {
    if (isMissing()) {
      return List.of();
    }
    try (Handle handle = open()) {
      return DatabaseTables.ofUser(handle.getConnection());
    } catch (SQLException e) {
      throw new MigrationFailedException("the tables can't be listed: " + e.getMessage() + ".", e);
    }
  }

  /**
   * Marks revisions as applied or not, without running anything; creates the history.
   *
   * @param plan decides under the lock
   * @throws MigrationFailedException if the database refuses; then nothing is marked
   */
  public Stamp stamp(Function<History, Stamp> plan, RunListener listener) {
    try (Handle handle = open()) {
      return new StampRun(connection(handle, listener)).run(plan);
    }
  }

  /**
   * Writes what a person found out about a revision that stopped halfway.
   *
   * @throws MigrationFailedException if it is not unfinished there, or the database refuses
   */
  public void resolve(String module, String id, Resolution resolution, RunListener listener) {
    try (Handle handle = open()) {
      new ResolveRun(connection(handle, listener)).run(module, id, resolution);
    }
  }

  private RunConnection connection(Handle handle, RunListener listener) {
    return RunConnection.of(database, handle, settings, listener);
  }

  /**
   * Runs what the plan leaves, each revision in a transaction of its own with its history row
   * inside. Nothing left: no lock, no write.
   *
   * @throws MigrationFailedException if the database refuses, or a newer version wrote its history;
   *     the revision at which it stopped is undone, those before it are kept
   */
  public RunReport run(RunPlan plan, RunListener listener) {
    History history = history(settings.lockWait(), listener);
    List<RevisionStep> steps = plan.remaining(history);
    if (steps.isEmpty()) {
      return new RunReport(List.of(), List.of());
    }
    refuseNewer(history);
    try (Handle handle = open(settings.lockWait(), listener)) {
      List<String> notes = new ArrayList<>();
      RevisionRun run = new RevisionRun(connection(handle, new NotingListener(listener, notes)));
      run.prepare(steps, connections());
      return new RunReport(
          SessionSettings.during(handle, database.settings(settings), () -> run.all(plan, steps)),
          notes);
    }
  }

  /**
   * What {@link #run} would send, frames and history included, as a file to run by hand. Writes
   * nothing.
   *
   * @throws MigrationFailedException if the database can't be read, or refuses a statement
   */
  public String sql(RunPlan plan) {
    History history = history();
    List<RevisionStep> steps = plan.remaining(history);
    refuseNewer(history);
    SqlText text = new SqlText(database.stoppingClient());
    if (isMissing()) {
      database.printer().print(PrintStart.NOTHING, plan, steps, settings, text);
    } else {
      try (Handle original = open()) {
        database.printer().print(PrintStart.at(original), plan, steps, settings, text);
      }
    }
    return text.text();
  }

  /**
   * What these steps would send to a database that has the earlier ones and nothing else, whatever
   * the one of the URL has: it is not opened.
   */
  public String sql(List<RevisionStep> earlier, List<RevisionStep> steps) {
    SqlText text = new SqlText(database.stoppingClient());
    PrintStart start = PrintStart.behind(earlier);
    database.printer().print(start, RunPlan.of(steps), steps, settings, text);
    return text.text();
  }

  /**
   * What {@link #stamp} would send. Writes nothing.
   *
   * @throws MigrationFailedException if the database can't be read
   */
  public String stampSql(Function<History, Stamp> plan) {
    History history = history();
    refuseNewer(history);
    SqlText text = new SqlText(database.stoppingClient());
    new StampRun(RunConnection.printed(database, settings, text)).print(plan, history);
    return text.text();
  }

  /** How runs behave. */
  public RunSettings settings() {
    return settings;
  }

  static void refuseNewer(History history) {
    if (history.isNewer()) {
      throw new MigrationFailedException(
          "this database's history has format "
              + history.format()
              + " and this version of Plinth writes "
              + History.FORMAT
              + ": use the newer version that wrote it; this one may only read.");
    }
  }

  private boolean isMissing() {
    return connections != null && database.isMissing(connections.url());
  }

  /** Where its neighbours on the same server are reached; nothing if it was given a Jdbi. */
  Optional<Connections> connections() {
    return Optional.ofNullable(connections);
  }

  private Handle open() {
    return open(patience(), RunListener.NONE);
  }

  /** Those who only look at the database wait for a file as long as for a lock of a table. */
  private Duration patience() {
    return settings.locks().timeout().multipliedBy(settings.locks().attempts());
  }

  private Handle open(Duration limit, RunListener listener) {
    Handle handle;
    try {
      handle = new PatientConnection(jdbi, database).open(limit, listener);
    } catch (JdbiException e) {
      throw NoConnection.to(where(), database.kindOf(e), e);
    }
    try {
      database.complaint(handle.getConnection()).ifPresent(this::refuse);
      return handle;
    } catch (SQLException e) {
      handle.close();
      throw new MigrationFailedException(
          where() + " does not say which server it is: " + e.getMessage() + ".", e);
    } catch (MigrationFailedException e) {
      handle.close();
      throw e;
    }
  }

  private void refuse(String complaint) {
    throw new MigrationFailedException("can't use " + where() + ": " + complaint + ".");
  }

  /** The database as it may be shown: its URL without user, password and parameters. */
  public String where() {
    return connections == null ? "the database" : connections.shown();
  }
}
