package dev.plinth.migration.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plinth.error.MigrationFailedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Processes that start together, and that have no room to write. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class UpgradeProcessTest {
  @TempDir private Path folder;
  private Sqlite db;

  @BeforeEach
  void newFile() {
    db = new Sqlite(folder.resolve("test.db"));
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

  /** H2 gives a file to one process at a time. */
  @Test
  void ofTwentyProcessesOnAFileOfH2OneRunsEachRevision() throws Exception {
    H2File h2 = new H2File(folder.resolve("h2"));
    List<JavaProcess> processes = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      processes.add(ServerProcess.start(folder.resolve("output" + i), h2.url()));
    }
    List<String> ran = new ArrayList<>();
    for (JavaProcess process : processes) {
      assertThat(process.exit()).as(process.printed()).isZero();
      assertThat(process.printed()).doesNotContain("Exception");
      process.printed().lines().filter(line -> line.startsWith("finished")).forEach(ran::add);
    }
    assertThat(ran).containsExactlyInAnyOrder("finished r1", "finished r2");
    assertThat(h2.query("select a from after_big")).containsExactly("1");
  }

  @Test
  void aFileOfH2ThatStaysOpenIsToldWithTheWayOut() throws Exception {
    H2File h2 = new H2File(folder.resolve("h2"));
    JavaProcess open = JavaProcess.start(folder.resolve("output"), StandingProcess.class, h2.url());
    open.waitFor("standing before 1;");
    MigrationRunner impatient =
        MigrationRunner.open(h2.url(), null, null)
            .with(RunSettings.DEFAULT.withLocks(new LockSettings(Duration.ofMillis(100), 1)));
    assertThatThrownBy(impatient::history)
        .isInstanceOf(MigrationFailedException.class)
        .hasMessage(
            "another process held the database locked for 0 s: it has the file open, which all may"
                + " share with AUTO_SERVER=TRUE in their URLs; wait until it is done, or end it, then"
                + " run this again.");
    open.kill();
    assertThat(impatient.history()).isEqualTo(History.NONE);
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

  @Test
  void aFullDiskLeavesTheRevisionUndoneUntilThereIsRoom() throws Exception {
    Path disk = Files.createDirectory(folder.resolve("disk"));
    JavaProcess process =
        JavaProcess.startOnSmallDisk(
            folder.resolve("output"),
            disk,
            FullDiskProcess.SIZE,
            FullDiskProcess.class,
            disk.toString());

    assertThat(process.exit()).as(process.printed()).isZero();
    assertThat(process.printed())
        .contains("upgrade r2 stopped in r2/up.sqlite.sql, line 1: [SQLITE_FULL]")
        .contains(
            "all of this revision was undone. The disk is full, or a quota is reached: make room,"
                + " then run it again.")
        .endsWith("rows [60000 0]\n");
  }

  private void assertThatTheNextRunDoesTheRest() {
    db.runner().run(UpgradeProcess.STEPS, RunListener.NONE);
    assertThat(db.query("select count(*) from filled")).containsExactly("60000");
    assertThat(db.query("select count(*) from after_rows")).containsExactly("0");
    assertThat(db.runner().history().appliedIds("main")).hasSize(3);
  }
}
