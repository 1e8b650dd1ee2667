package dev.plinth.migration.runner;

import dev.plinth.dialect.Dialect;
import dev.plinth.dialect.registry.Dialects;
import dev.plinth.error.MigrationFailedException;
import dev.plinth.error.MigrationInputException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
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
   * A runner that opens its own connections; nothing is opened yet.
   *
   * @throws MigrationInputException if no dialect knows the URL
   */
  public static MigrationRunner open(String url, @Nullable String user, @Nullable String password) {
    Dialect dialect =
        Dialects.ofUrl(url)
            .orElseThrow(
                () ->
                    new MigrationInputException(
                        "no dialect for "
                            + url
                            + "; a URL starts with jdbc: and one of "
                            + Dialects.names()
                            + "."));
    Jdbi jdbi = user == null ? Jdbi.create(url) : Jdbi.create(url, user, password);
    return new MigrationRunner(jdbi, dialect, RunSettings.DEFAULT, url);
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
    if (url != null && SqliteUrl.file(url).filter(file -> !Files.exists(file)).isPresent()) {
      return History.NONE;
    }
    try (Handle handle = open()) {
      RevisionTransaction transaction = transaction(handle, RunListener.NONE);
      return new HistoryTables(handle, transaction).read();
    } catch (JdbiException e) {
      throw new MigrationFailedException(
          "the history can't be read: " + Statements.reason(e) + ".", e);
    }
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
      RevisionTransaction transaction = transaction(handle, noting);
      RevisionRun run =
          new RevisionRun(
              new Statements(handle, noting),
              transaction,
              new HistoryTables(handle, transaction),
              dialect,
              settings);
      return new RunReport(run.all(plan, steps), notes);
    }
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

  private RevisionTransaction transaction(Handle handle, RunListener listener) {
    return new SqliteTransaction(new Statements(handle, listener), settings);
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
