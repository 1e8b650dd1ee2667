package dev.plinth.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plinth.migration.revision.Samples;
import dev.plinth.migration.runner.AppliedRevision;
import dev.plinth.migration.runner.RevisionState;
import dev.plinth.migration.runner.RunListener;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Marking a database that already has tables. */
final class StampTest {

  @TempDir private Path temp;
  private SqliteFile database;
  private Migrations migrations;

  @BeforeEach
  void prepare() {
    database = SqliteFile.in(temp);
    migrations = Migrations.in(Samples.line("aaaa1111", "bbbb2222"), "main");
  }

  @Test
  void tablesWithoutHistoryAreRefusedUntilTheyAreStamped() {
    database.run("create table aaaa1111 (id integer primary key)");
    assertThatThrownBy(() -> upgrade("head"))
        .hasMessage(
            "the database has tables (aaaa1111) but no history of revisions: if they are those of a"
                + " revision, run \"plinth stamp\" with its id; if they are none of this"
                + " application's, run \"plinth stamp base\"");
    assertThat(database.runner().history().format()).isZero();
    StampReport report = stamp("aaaa");
    assertThat(report.applied()).extracting(RevisionSummary::id).containsExactly("aaaa1111");
    assertThat(upgrade("head").revisions())
        .extracting(RevisionSummary::id)
        .containsExactly("bbbb2222");
    assertThat(database.runner().history().revisions())
        .extracting(AppliedRevision::state)
        .containsExactlyInAnyOrder(RevisionState.BASELINE, RevisionState.DONE);
  }

  @Test
  void tablesOfOthersAreLeftAloneAfterStampingBase() {
    database.run("create table of_others (id integer primary key)");
    assertThat(stamp("base").applied()).isEmpty();
    upgrade("head");
    assertThat(database.tables()).containsExactly("aaaa1111", "bbbb2222", "of_others");
  }

  @Test
  void stampingDownTakesMarksAwayAndNothingElse() {
    upgrade("head");
    StampReport report = stamp("aaaa1111");
    assertThat(report.undone()).extracting(RevisionSummary::id).containsExactly("bbbb2222");
    assertThat(report.current()).extracting(RevisionSummary::id).containsExactly("aaaa1111");
    assertThat(database.tables()).containsExactly("aaaa1111", "bbbb2222");
  }

  @Test
  void aStampedRevisionIsComparedWithItsFileLikeOneThatRan() {
    stamp("head");
    assertThat(upgrade("head").revisions()).isEmpty();
    assertThat(migrations.current(database.runner().history()).isUpToDate()).isTrue();
  }

  @Test
  void aWrongTargetCreatesNoDatabase() {
    assertThatThrownBy(() -> stamp("zzz")).hasMessageStartingWith("no revision starts with");
    assertThat(database.file()).doesNotExist();
  }

  private StampReport stamp(String target) {
    return migrations.stamp(database.runner(), target, RunListener.NONE);
  }

  private MigrationReport upgrade(String target) {
    return migrations.upgrade(database.runner(), target, RunListener.NONE);
  }
}
