package dev.plinth.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plinth.migration.revision.MemoryDirectory;
import dev.plinth.migration.revision.Samples;
import dev.plinth.migration.runner.Resolution;
import dev.plinth.migration.runner.RunListener;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody changed rows of the history by hand; nothing runs that might have run before. */
final class TamperedHistoryTest {

  @TempDir private Path temp;
  private SqliteFile database;
  private Migrations migrations;

  @BeforeEach
  void applyThreeRevisions() {
    database = SqliteFile.in(temp);
    MemoryDirectory directory = Samples.line("aaaa1111", "bbbb2222", "cccc3333");
    migrations = Migrations.in(directory, "main");
    upgrade();
  }

  @Test
  void aRowThatIsMissingInTheMiddleIsStampedOrItsChildrenGo() {
    database.run("delete from plinth_revision where id = 'bbbb2222'");
    assertThatThrownBy(this::upgrade)
        .hasMessage(
            "the history says that revision cccc3333 is applied, and bbbb2222, on which it builds,"
                + " is not: if what bbbb2222 does is in the database, mark it with \"plinth stamp"
                + " cccc3333\"; if not, undo cccc3333 first with \"plinth downgrade bbbb2222-1\"");
    migrations.stamp(database.runner(), "cccc3333", RunListener.NONE);
    assertThat(upgrade()).isEmpty();

    database.run("delete from plinth_revision where id = 'bbbb2222'", "drop table bbbb2222");
    migrations.downgrade(database.runner(), "bbbb2222-1", RunListener.NONE);
    assertThat(upgrade()).containsExactly("bbbb2222", "cccc3333");
  }

  @Test
  void aRowThatIsMissingAtTheEndStopsAtTheTableThatIsThere() {
    database.run("delete from plinth_revision where id = 'cccc3333'");
    assertThatThrownBy(this::upgrade)
        .hasMessageContaining("(table cccc3333 already exists); all of this revision was undone.");
    assertThat(database.tables()).containsExactly("aaaa1111", "bbbb2222", "cccc3333");
  }

  @Test
  void aStateThatIsNoneIsNamed() {
    database.run("update plinth_revision set state = 'finished' where id = 'bbbb2222'");
    assertThatThrownBy(this::upgrade)
        .hasMessage(
            "the history says that revision bbbb2222 is \"finished\", which is none of running,"
                + " done, failed, undone, baseline, replaced: correct its state in"
                + " plinth_revision.");
  }

  @Test
  void whatCantBeHalfDoneIsAskedAbout() {
    database.run("update plinth_revision set state = 'running' where id = 'cccc3333'");
    assertThatThrownBy(this::upgrade)
        .hasMessageStartingWith(
            "the history says that revision cccc3333 stopped behind statement 1 of 1, but ")
        .hasMessageEndingWith(
            "up.sqlite.sql runs as a whole or not at all: look at the database, then run \"plinth"
                + " resolve cccc3333 --done\" or \"plinth resolve cccc3333 --undone\".");
    migrations.resolve(database.runner(), "cccc3333", Resolution.DONE, RunListener.NONE);
    assertThat(upgrade()).isEmpty();
  }

  @Test
  void aHashThatWasChangedIsAnEditedFile() {
    database.run("update plinth_revision set file_hash = 'f00' where id = 'bbbb2222'");
    assertThatThrownBy(this::upgrade)
        .hasMessageContaining("revision bbbb2222 was edited after it ran here");
  }

  @Test
  void noClockDecidesAnything() {
    database.run(
        "update plinth_revision set started_at = '2099-01-01T00:00:00.000Z', finished_at ="
            + " '2099-01-01T00:00:00.000Z' where id = 'aaaa1111'",
        "update plinth_revision set started_at = '1999-01-01T00:00:00.000Z' where id = 'bbbb2222'",
        "delete from plinth_revision where id = 'cccc3333'",
        "drop table cccc3333");
    assertThat(upgrade()).containsExactly("cccc3333");
    migrations.downgrade(database.runner(), "-2", RunListener.NONE);
    assertThat(database.tables()).containsExactly("aaaa1111");
  }

  private List<String> upgrade() {
    return migrations.upgrade(database.runner(), "head", RunListener.NONE).revisions().stream()
        .map(RevisionSummary::id)
        .toList();
  }
}
