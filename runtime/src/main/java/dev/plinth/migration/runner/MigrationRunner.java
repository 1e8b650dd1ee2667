package dev.plinth.migration.runner;

import dev.plinth.dialect.Dialect;
import dev.plinth.dialect.registry.Dialects;
import dev.plinth.dialect.sqlite.SqliteUrl;
import dev.plinth.error.MigrationFailedException;
import dev.plinth.error.MigrationInputException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/** Runs revisions on one database and reads its history. Safe for use by several threads. */
public final class MigrationRunner {
  private final Jdbi jdbi;
  private final Dialect dialect;
  private final RunSettings settings;
  private final @Nullable String url;

  private MigrationRunner(Jdbi jdbi, Dialect dialect, RunSettings settings, @Nullable String url) {
    this.jdbi = jdbi;
    this.dialect = dialect;
    this.settings = settings;
    this.url = url;
  }

  /** A runner on the connections of {@code jdbi}, which must lead to {@code dialect}. */
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
    return open(url, () -> DriverManager.getConnection(url, credentials(user, password)));
  }

  /**
   * Likewise, with this driver.
   *
   * @throws MigrationInputException if no dialect knows the URL
   */
  public static MigrationRunner open(
      String url, @Nullable String user, @Nullable String password, Driver driver) {
    return open(url, () -> connect(driver, url, credentials(user, password)));
  }

  private static MigrationRunner open(String url, ConnectionFactory connections) {
    Dialect dialect =
        Dialects.ofUrl(url)
            .orElseThrow(
                () ->
                    new MigrationInputException(
                        "no dialect for the URL \""
                            + url
                            + "\": it starts with jdbc: and one of "
                            + Dialects.names()));
    return new MigrationRunner(Jdbi.create(connections), dialect, RunSettings.DEFAULT, url);
  }

  private static Connection connect(Driver driver, String url, Properties credentials)
      throws SQLException {
    Connection connection = driver.connect(url, credentials);
    if (connection == null) {
      throw new SQLException(driver.getClass().getName() + " does not know this URL");
    }
    return connection;
  }

  private static Properties credentials(@Nullable String user, @Nullable String password) {
    Properties credentials = new Properties();
    if (user != null) {
      credentials.setProperty("user", user);
      credentials.setProperty("password", password == null ? "" : password);
    }
    return credentials;
  }

  /** The same with other settings. */
  public MigrationRunner with(RunSettings other) {
    return new MigrationRunner(jdbi, dialect, other, url);
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
    if (isMissingFile()) {
      return History.NONE;
    }
    try (Handle handle = open()) {
      RevisionTransaction transaction = transaction(handle, RunListener.NONE, false);
      return new HistoryTables(handle, transaction).read();
    } catch (JdbiException e) {
      throw new MigrationFailedException(
          "the history can't be read: " + Statements.reason(e) + ".", e);
    }
  }

  /**
   * The tables that are not Plinth's own, read without a lock. Writes nothing.
   *
   * @throws MigrationFailedException if the database can't be reached or read
   */
  public List<String> tables() {
    if (isMissingFile()) {
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
      Statements statements = new Statements(handle, listener);
      return new StampRun(statements, historyChange(handle, listener), dialect.name(), settings)
          .run(plan);
    }
  }

  /**
   * Writes what a person found out about a revision that stopped halfway.
   *
   * @param state {@code DONE} or {@code UNDONE}
   * @throws MigrationFailedException if it is not unfinished there, or the database refuses
   */
  public void resolve(String module, String id, RevisionState state, RunListener listener) {
    try (Handle handle = open()) {
      new ResolveRun(new Statements(handle, listener), historyChange(handle, listener))
          .run(module, id, state);
    }
  }

  private HistoryChange historyChange(Handle handle, RunListener listener) {
    RevisionTransaction transaction = transaction(handle, listener, false);
    return new HistoryChange(transaction, new HistoryTables(handle, transaction));
  }

  /**
   * Runs what the plan leaves, each revision in a transaction of its own with its history row
   * inside. Nothing left: no lock, no write.
   *
   * @throws MigrationFailedException if the database refuses, or a newer version wrote its history;
   *     the revision at which it stopped is undone, those before it are kept
   */
  public RunReport run(RunPlan plan, RunListener listener) {
    History history = history();
    List<RevisionStep> steps = plan.remaining(history);
    if (steps.isEmpty()) {
      return new RunReport(List.of(), List.of());
    }
    refuseNewer(history);
    try (Handle handle = open()) {
      List<String> notes = new ArrayList<>();
      RunListener noting = new NotingListener(listener, notes);
      return new RunReport(revisionRun(handle, noting, false).all(plan, steps), notes);
    }
  }

  /**
   * What {@link #run} would send, frames and history included, as a file to run by hand. Writes
   * nothing: it runs on an empty copy in memory.
   *
   * @throws MigrationFailedException if the database can't be read, or refuses a statement
   */
  public String sql(RunPlan plan) {
    History history = history();
    List<RevisionStep> steps = plan.remaining(history);
    refuseNewer(history);
    SqlText text = new SqlText();
    try (Handle scratch = Jdbi.open(SqliteScratch.URL)) {
      if (!isMissingFile()) {
        try (Handle original = open()) {
          SqliteScratch.copy(original, scratch);
        }
      }
      revisionRun(scratch, text, true).all(plan, steps);
    }
    return text.text();
  }

  private RevisionRun revisionRun(Handle handle, RunListener listener, boolean isPrinted) {
    RevisionTransaction transaction = transaction(handle, listener, isPrinted);
    return new RevisionRun(
        new Statements(handle, listener),
        transaction,
        new HistoryTables(handle, transaction),
        dialect,
        settings,
        isPrinted);
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

  private boolean isMissingFile() {
    return Optional.ofNullable(url)
        .flatMap(SqliteUrl::of)
        .flatMap(SqliteUrl::file)
        .filter(file -> !Files.exists(file))
        .isPresent();
  }

  private RevisionTransaction transaction(Handle handle, RunListener listener, boolean isPrinted) {
    return new SqliteTransaction(new Statements(handle, listener), settings, isPrinted);
  }

  private Handle open() {
    try {
      return jdbi.open();
    } catch (JdbiException e) {
      String where = url == null ? "the database" : url;
      throw new MigrationFailedException(
          "can't connect to " + where + ": " + Statements.reason(e) + ".", e);
    }
  }
}
