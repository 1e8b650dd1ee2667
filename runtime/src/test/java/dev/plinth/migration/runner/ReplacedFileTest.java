package dev.plinth.migration.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plinth.error.MigrationFailedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody puts a backup in the place of a SQLite file while revisions run on it. */
final class ReplacedFileTest {

  private static final Steps STEPS =
      Steps.of(
          "create table a (x integer);\ninsert into a values (1);",
          "create table b (x integer);\ninsert into b values (2);",
          "create table c (x integer);\ninsert into c values (3);");

  @TempDir private Path folder;

  @ParameterizedTest(name = "before {0}")
  @ValueSource(
      strings = {"begin immediate", "create table b", "insert into b", "commit", "create table c"})
  void isToldAndTheNextRunDoesTheRest(String statement) {
    Sqlite db = new Sqlite(folder.resolve("test.db"));
    Path backup = folder.resolve("backup.db");
    db.runner()
        .run(Steps.of("create table a (x integer);\ninsert into a values (1);"), RunListener.NONE);
    db.run("vacuum into '" + backup + "'");
    RunListener restoring = before(statement, () -> replace(db.file(), backup));

    assertThatThrownBy(() -> db.runner().run(STEPS, restoring))
        .isInstanceOf(MigrationFailedException.class)
        .hasMessageEndingWith(
            "Run it again, on the file that is there now: a backup was restored meanwhile.");

    db.runner().run(STEPS, RunListener.NONE);
    assertThat(db.query("select x from a union all select x from b union all select x from c"))
        .containsExactly("1", "2", "3");
  }

  private static RunListener before(String start, Runnable action) {
    return new RunListener() {
      private boolean isDone;

      @Override
      public void statement(String sql) {
        if (!isDone && sql.startsWith(start)) {
          isDone = true;
          action.run();
        }
      }
    };
  }

  private static void replace(Path file, Path backup) {
    try {
      Files.move(backup, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
