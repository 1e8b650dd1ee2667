package dev.plinth.migration.runner;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** An H2 file for one test; every connection opens it anew, as after a restart. */
record H2File(Path file) {

  String url() {
    return "jdbc:h2:" + file + ";DATABASE_TO_LOWER=TRUE;WRITE_DELAY=0";
  }

  /** The file as it is now, while it is open. */
  H2File copy(Path to) {
    try {
      Files.copy(Path.of(file + ".mv.db"), Path.of(to + ".mv.db"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new H2File(to);
  }

  /** Runs what is left of the steps on a connection of its own. */
  List<RevisionStep> run(RunPlan steps, RunListener listener) {
    return runOn(url(), steps, listener);
  }

  static List<RevisionStep> runOn(String url, RunPlan steps, RunListener listener) {
    try (Handle handle = Jdbi.open(url)) {
      return runOn(handle, steps, listener);
    }
  }

  static List<RevisionStep> runOn(Handle handle, RunPlan steps, RunListener listener) {
    RunConnection connection =
        RunConnection.of(new H2MigrationDatabase(), handle, RunSettings.DEFAULT, listener);
    return new RevisionRun(connection).all(steps, steps.remaining(connection.history().read()));
  }

  History history() {
    return Jdbi.create(url())
        .withHandle(
            handle ->
                RunConnection.of(
                        new H2MigrationDatabase(), handle, RunSettings.DEFAULT, RunListener.NONE)
                    .history()
                    .read());
  }

  void execute(String sql) {
    Jdbi.create(url()).useHandle(handle -> handle.execute(sql));
  }

  /** The first column of all rows as text. */
  List<String> query(String sql) {
    return Jdbi.create(url())
        .withHandle(handle -> handle.createQuery(sql).mapTo(String.class).list());
  }
}
