package dev.plinth.migration.runner;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Processes that are killed in an upgrade, that start together, and that have no room to write. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class UpgradeProcessTest {
  @TempDir private Path folder;
  private Sqlite db;

  @BeforeEach
  void newFile() {
    db = new Sqlite(folder.resolve("test.db"));
  }

  @ParameterizedTest(name = "before \"{0}\"")
  @CsvSource(
      textBlock =
          """
          create table plinth_revision, 0
          create table after_rows,      1
          drop table filled,            2
          commit,                       0
          """)
  void aKilledRevisionLeavesNothingAndTheNextRunDoesIt(String statement, int finished)
      throws Exception {
    JavaProcess process = UpgradeProcess.start(db, statement, folder.resolve("output"));
    process.waitFor("standing still");
    process.kill();

    assertThat(db.runner().history().appliedIds("main")).hasSize(finished);
    assertThat(db.query("pragma integrity_check")).containsExactly("ok");
    assertThat(
            db.query("select name from sqlite_schema where name like 'plinth\\_new%' escape '\\'"))
        .isEmpty();

    assertThatTheNextRunDoesTheRest();
  }

  /** Rows that don't fit into the cache are in the file by then, and undone by the journal. */
  @ParameterizedTest(name = "after {0} ms")
  @ValueSource(ints = {0, 20, 60, 150})
  void aStatementThatIsKilledInTheMiddleIsUndone(int millis) throws Exception {
    JavaProcess process = UpgradeProcess.start(db, "", folder.resolve("output"));
    process.waitFor("insert into filled");
    Thread.sleep(millis);
    process.kill();

    assertThat(db.query("pragma integrity_check")).containsExactly("ok");
    assertThatTheNextRunDoesTheRest();
  }

  @Test
  void ofTwentyProcessesThatStartTogetherOneRunsEachRevision() throws Exception {
    List<JavaProcess> processes = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      processes.add(UpgradeProcess.start(db, "", folder.resolve("output" + i)));
    }

    List<String> ran = new ArrayList<>();
    for (JavaProcess process : processes) {
      assertThat(process.exit()).as(process.printed()).isZero();
      process.printed().lines().filter(line -> line.startsWith("finished")).forEach(ran::add);
    }
    assertThat(ran).containsExactlyInAnyOrder("finished r1", "finished r2", "finished r3");
    assertThat(db.query("select count(*) from filled")).containsExactly("60000");
  }

  @Test
  void aFileThatMayNotGrowLeavesTheRevisionUndone() throws Exception {
    JavaProcess process =
        JavaProcess.startLimited(
            folder.resolve("output"), 8_000, UpgradeProcess.class, db.url(), "");

    assertThat(process.exit()).isNotZero();
    assertThat(process.printed())
        .contains("upgrade r2 stopped in r2/up.sqlite.sql, line 1: [SQLITE_IOERR_WRITE]")
        .contains("all of this revision was undone");
    assertThat(db.runner().history().appliedIds("main")).containsExactly("r1");
    assertThatTheNextRunDoesTheRest();
  }

  private void assertThatTheNextRunDoesTheRest() {
    db.runner().run(UpgradeProcess.STEPS, RunListener.NONE);
    assertThat(db.query("select count(*) from filled")).containsExactly("60000");
    assertThat(db.query("select count(*) from after_rows")).containsExactly("0");
    assertThat(db.runner().history().appliedIds("main")).hasSize(3);
  }
}
