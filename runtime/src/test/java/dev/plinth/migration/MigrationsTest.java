package dev.plinth.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plinth.error.RevisionException;
import dev.plinth.error.RevisionProblem;
import dev.plinth.migration.revision.MemoryDirectory;
import dev.plinth.migration.revision.RevisionLinks;
import dev.plinth.migration.revision.Samples;
import dev.plinth.migration.runner.Direction;
import dev.plinth.migration.runner.History;
import dev.plinth.migration.runner.MigrationRunner;
import dev.plinth.migration.runner.RevisionState;
import dev.plinth.migration.runner.RevisionStep;
import dev.plinth.migration.runner.RunListener;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The verbs on a folder of two revisions, each of which makes a table, and a SQLite database. */
final class MigrationsTest {

  private static final String FIRST = "20260922-101530-aaaa1111-add-aaaa1111";

  @TempDir private Path temp;
  private SqliteFile database;
  private MemoryDirectory directory;
  private Migrations migrations;

  @BeforeEach
  void prepare() {
    database = SqliteFile.in(temp);
    directory = Samples.line("aaaa1111", "bbbb2222");
    migrations = Migrations.in(directory, "main");
  }

  @Test
  void upgradeRunsWhatIsMissingAndThenNothing() {
    MigrationReport first = upgrade("head");
    assertThat(ids(first.revisions())).containsExactly("aaaa1111", "bbbb2222");
    assertThat(ids(first.current())).containsExactly("bbbb2222");
    assertThat(database.tables()).containsExactly("aaaa1111", "bbbb2222");
    MigrationReport second = upgrade("head");
    assertThat(second.revisions()).isEmpty();
    assertThat(ids(second.current())).containsExactly("bbbb2222");
  }

  @Test
  void downgradeUndoesWhatIsAboveTheTarget() {
    upgrade("head");
    MigrationReport report = migrations.downgrade(database.runner(), "-1", RunListener.NONE);
    assertThat(ids(report.revisions())).containsExactly("bbbb2222");
    assertThat(ids(report.current())).containsExactly("aaaa1111");
    assertThat(database.tables()).containsExactly("aaaa1111");
    migrations.downgrade(database.runner(), "base", RunListener.NONE);
    assertThat(database.tables()).isEmpty();
    upgrade("head");
    assertThat(database.tables()).containsExactly("aaaa1111", "bbbb2222");
  }

  @Test
  void whatAnotherProcessRanMeanwhileCounts() {
    RunListener slow =
        new RunListener() {
          @Override
          public void revisionFinished(RevisionStep step) {
            upgrade("head");
          }
        };
    MigrationReport report = migrations.upgrade(database.runner(), "head", slow);
    assertThat(ids(report.revisions())).containsExactly("aaaa1111");
    assertThat(ids(report.current())).containsExactly("bbbb2222");
  }

  @Test
  void planningWritesNothing() {
    MigrationReport plan = migrations.plan(database.runner(), Direction.UPGRADE, "+1");
    assertThat(ids(plan.revisions())).containsExactly("aaaa1111");
    assertThat(ids(plan.current())).containsExactly("aaaa1111");
    assertThat(database.file()).doesNotExist();
  }

  @Test
  void currentSaysWhereADatabaseStands() {
    CurrentReport before = migrations.current(database.runner().history());
    assertThat(before.current()).isEmpty();
    assertThat(ids(before.pending())).containsExactly("aaaa1111", "bbbb2222");
    assertThat(database.file()).doesNotExist();
    upgrade("+1");
    CurrentReport after = migrations.current(database.runner().history());
    assertThat(ids(after.current())).containsExactly("aaaa1111");
    assertThat(ids(after.pending())).containsExactly("bbbb2222");
    assertThat(after.isUpToDate()).isFalse();
  }

  @Test
  void historyIsNewestFirstAndKnowsWhatADatabaseHas() {
    upgrade("+1");
    HistoryReport report = migrations.history(database.runner().history());
    assertThat(ids(report.revisions())).containsExactly("bbbb2222", "aaaa1111");
    assertThat(report.states()).isEqualTo(Map.of("aaaa1111", RevisionState.DONE));
    assertThat(migrations.history().states()).isEmpty();
  }

  @Test
  void showAndHeadsKnowTheNewestRevision() {
    ShowReport shown = migrations.show("head").get(0);
    assertThat(shown.revision().message()).isEqualTo("Add bbbb2222");
    assertThat(shown.revision().head()).isTrue();
    assertThat(shown.scripts()).containsOnlyKeys("down.sqlite.sql", "up.sqlite.sql");
    assertThat(ids(migrations.heads().heads())).containsExactly("bbbb2222");
    assertThat(migrations.show("aa").get(0).revision().head()).isFalse();
  }

  @Test
  void severalHeadsAreRefusedUnlessAllAreMeant() {
    Samples.add(directory, "cccc3333", List.of("aaaa1111"));
    refused(
        RevisionProblem.SEVERAL_HEADS,
        "there are 2 heads (bbbb2222, cccc3333): name one of them, or say \"heads\" for all",
        () -> upgrade("head"));
    assertThat(database.tables()).isEmpty();
    assertThat(ids(upgrade("heads").current())).containsExactly("bbbb2222", "cccc3333");
  }

  @Test
  void aSideBranchThatCameLaterRuns() {
    upgrade("head");
    Samples.add(directory, "cccc3333", List.of("aaaa1111"));
    assertThat(ids(upgrade("heads").revisions())).containsExactly("cccc3333");
  }

  @Test
  void anEditedFileThatRanNowhereRunsWithANote() {
    directory.replace(FIRST + "/up.sqlite.sql", ";", "; -- checked");
    assertThat(upgrade("head").notes())
        .containsExactly(
            FIRST
                + "/up.sqlite.sql was edited since INDEX was written; it runs as it is. Run"
                + " \"plinth index\"");
  }

  @Test
  void anEditedFileThatRanIsRefusedUntilItIsUndone() {
    upgrade("+1");
    directory.replace(FIRST + "/up.sqlite.sql", ";", "; -- checked");
    refused(
        RevisionProblem.EDITED_REVISION,
        "revision aaaa1111 was edited after it ran here ("
            + FIRST
            + "/up.sqlite.sql): restore the file from version control and put the change in a new"
            + " revision, or undo it here first with \"plinth downgrade\"; if it still ends in the"
            + " same schema, \"plinth verify --record\" proves it",
        () -> upgrade("head"));
    assertThat(database.tables()).containsExactly("aaaa1111");
    migrations.downgrade(database.runner(), "base", RunListener.NONE);
    assertThat(ids(upgrade("head").revisions())).containsExactly("aaaa1111", "bbbb2222");
  }

  @Test
  void aDatabaseAheadOfTheFolderIsRefusedByName() {
    upgrade("head");
    MemoryDirectory older = Samples.line("aaaa1111");
    Migrations old = Migrations.in(older, "main");
    refused(
        RevisionProblem.DATABASE_AHEAD,
        "the database has revisions that are unknown here (bbbb2222): it was upgraded by newer"
            + " code; run that, or restore their folders",
        () -> old.upgrade(database.runner(), "head", RunListener.NONE));
    refused(
        RevisionProblem.DATABASE_AHEAD,
        "the database has revisions that are unknown here (bbbb2222): it was upgraded by newer"
            + " code; run that, or restore their folders",
        () -> old.downgrade(database.runner(), "base", RunListener.NONE));
    CurrentReport current = old.current(database.runner().history());
    assertThat(current.unknown()).containsExactly("bbbb2222");
    assertThat(current.isUpToDate()).isFalse();
  }

  @Test
  void aMissingScriptStopsBeforeAnythingRuns() {
    directory.delete("20260922-101531-bbbb2222-add-bbbb2222/up.sqlite.sql");
    refused(
        RevisionProblem.MISSING_FILE,
        "db-migrations/20260922-101531-bbbb2222-add-bbbb2222 has no up.sqlite.sql: restore it from"
            + " version control",
        () -> upgrade("head"));
    assertThat(database.file()).doesNotExist();
  }

  @Test
  void modulesInOneFolderAreApart() {
    Samples.add(
        directory, new RevisionLinks("xxxx7777", List.of(), List.of(), List.of()), "common");
    assertThat(ids(upgrade("head").revisions())).containsExactly("aaaa1111", "bbbb2222");
    Migrations common = Migrations.in(directory, "common");
    assertThat(ids(common.upgrade(database.runner(), "head", RunListener.NONE).revisions()))
        .containsExactly("xxxx7777");
    assertThat(common.current(database.runner().history()).isUpToDate()).isTrue();
  }

  @Test
  void whatAnotherModuleDependsOnStays() {
    MemoryDirectory other = Samples.line();
    Samples.add(
        other,
        new RevisionLinks("dddd4444", List.of(), List.of("main:bbbb2222"), List.of()),
        "shop");
    Migrations shop = Migrations.in(other, "shop");
    refused(
        RevisionProblem.NEEDS_OTHER_MODULE,
        "revision dddd4444 depends on main:bbbb2222, which is not applied here: run \"plinth upgrade"
            + " bbbb2222 --module main\" first",
        () -> shop.upgrade(database.runner(), "head", RunListener.NONE));
    upgrade("head");
    shop.upgrade(database.runner(), "head", RunListener.NONE);
    refused(
        RevisionProblem.NEEDED_BY_OTHER_MODULE,
        "revision bbbb2222 stays, because dddd4444 of module shop is applied and depends on it: run"
            + " \"plinth downgrade dddd4444-1 --module shop\" first",
        () -> migrations.downgrade(database.runner(), "-1", RunListener.NONE));
    shop.downgrade(database.runner(), "dddd4444-1", RunListener.NONE);
    migrations.downgrade(database.runner(), "base", RunListener.NONE);
    assertThat(database.tables()).isEmpty();
  }

  @Test
  void aDatabaseWithoutHistoryIsAtBase() {
    assertThat(migrations.current(History.NONE).current()).isEmpty();
  }

  private MigrationReport upgrade(String target) {
    MigrationRunner runner = database.runner();
    return migrations.upgrade(runner, target, RunListener.NONE);
  }

  private static List<String> ids(List<RevisionSummary> revisions) {
    return revisions.stream().map(RevisionSummary::id).toList();
  }

  private static void refused(RevisionProblem problem, String sentence, ThrowingCallable call) {
    assertThatThrownBy(call)
        .hasMessage(sentence)
        .isInstanceOfSatisfying(
            RevisionException.class, e -> assertThat(e.problem()).isEqualTo(problem));
  }
}
