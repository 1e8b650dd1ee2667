package dev.plinth.migration.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.abort;

import dev.plinth.dialect.registry.Dialects;
import dev.plinth.error.MigrationFailedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Database files that a process may not write to, or may not make. */
@Timeout(value = 1, unit = TimeUnit.MINUTES)
class ReadOnlyFileTest {

  private static final String READ_ONLY =
      ". The database is read-only here: name the server that takes writes, or make its file and"
          + " folder writable.";

  @TempDir private Path temp;

  @AfterEach
  void makeWritable() throws IOException {
    allow(temp, "rwxr-xr-x");
  }

  private static void allow(Path path, String permissions) throws IOException {
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
  }

  private Path file() {
    return temp.resolve("test.db");
  }

  /** Makes the file without a history, in this mode. */
  private void create(String journal) {
    new Sqlite(file())
        .run("pragma journal_mode = " + journal, "create table t (a)", "drop table t");
  }

  /** What another process says that may do no more than the modes of files allow. */
  private String upgraded(String url) throws Exception {
    Path output = Files.createTempFile("plinth", ".txt");
    try {
      JavaProcess process = JavaProcess.startAsPlainUser(output, UpgradeProcess.class, url, "");
      assertThat(process.exit()).isNotZero();
      return process.printed();
    } catch (IOException e) {
      return abort("this test needs setpriv: " + e.getMessage());
    } finally {
      Files.delete(output);
    }
  }

  @Test
  void aFileThatMayNotBeWrittenIsToldBeforeAnythingRuns() throws Exception {
    create("delete");
    allow(file(), "r--r--r--");
    assertThat(upgraded("jdbc:sqlite:" + file()))
        .contains("nothing was run: this user may not write to " + file() + READ_ONLY)
        .doesNotContain("begin immediate");
  }

  @Test
  void aFolderThatTakesNoJournalIsToldBeforeAnythingRuns() throws Exception {
    create("delete");
    allow(temp, "r-xr-xr-x");
    assertThat(upgraded("jdbc:sqlite:" + file()))
        .contains(
            "nothing was run: this user may not create files in "
                + temp
                + ", which changes need"
                + READ_ONLY)
        .doesNotContain("begin immediate");
  }

  @Test
  void aWriteAheadLogThatMayNotBeMadeIsTold() throws Exception {
    create("wal");
    allow(temp, "r-xr-xr-x");
    assertThat(upgraded("jdbc:sqlite:" + file()))
        .contains("the history can't be read: [SQLITE_READONLY_DIRECTORY]")
        .contains(READ_ONLY);
  }

  @Test
  void aFileThatMayNotBeMadeIsTold() throws Exception {
    allow(temp, "r-xr-xr-x");
    assertThat(upgraded("jdbc:sqlite:" + file()))
        .contains("can't connect to jdbc:sqlite:" + file() + ": [SQLITE_CANTOPEN]")
        .contains(". Name a file in a folder that is there and that this user may write to.");
  }

  @Test
  void aFileThatIsNoDatabaseIsTold() throws IOException {
    Files.writeString(file(), "this is a letter to a friend, and it is long enough to be one\n");
    assertThatThrownBy(() -> new Sqlite(file()).runner().history())
        .isInstanceOf(MigrationFailedException.class)
        .hasMessageStartingWith("the history can't be read: [SQLITE_NOTADB]")
        .hasMessageEndingWith(
            ". Name another file: this one is no database, or damaged, or encrypted.");
  }

  @Test
  void aConnectionThatOnlyReadsIsTold() {
    create("delete");
    Jdbi.create("jdbc:sqlite:" + file())
        .useHandle(
            handle -> {
              handle.execute("pragma query_only = true");
              MigrationRunner runner =
                  MigrationRunner.of(Jdbi.create(handle.getConnection()), Dialects.SQLITE);
              assertThatThrownBy(() -> runner.run(UpgradeProcess.STEPS, RunListener.NONE))
                  .hasMessage(
                      "nothing was run: this connection only reads (query_only)" + READ_ONLY);
            });
  }

  @Test
  void anH2DatabaseThatWasOpenedForReadingIsTold() {
    String url = "jdbc:h2:" + temp.resolve("h2");
    MigrationRunner.open(url, "sa", null)
        .stamp(history -> new Stamp(List.of(), List.of()), RunListener.NONE);
    MigrationRunner readOnly = MigrationRunner.open(url + ";ACCESS_MODE_DATA=r", "sa", null);
    assertThatThrownBy(() -> readOnly.run(UpgradeProcess.STEPS, RunListener.NONE))
        .hasMessage("nothing was run: the file was opened for reading or is read-only" + READ_ONLY);
  }
}
