package dev.plinth.migration.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plinth.dialect.registry.Dialects;
import dev.plinth.error.MigrationFailedException;
import dev.plinth.error.MigrationInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run does to a SQLite database and to its history. */
class MigrationRunnerTest {
  @TempDir private Path folder;
  private Sqlite db;

  @BeforeEach
  void newFile() {
    db = new Sqlite(folder.resolve("test.db"));
  }

  @Test
  void readingTheHistoryCreatesNoFile() {
    assertThat(db.runner().history()).isEqualTo(History.NONE);
    assertThat(db.file()).doesNotExist();
  }

  @Test
  void everyRevisionIsKeptWithItsHashes() {
    RunReport report =
        db.runner().run(Steps.of("create table t (a);", "create table u (b);"), RunListener.NONE);

    assertThat(report.finished()).extracting(RevisionStep::revision).containsExactly("r1", "r2");
    History history = db.runner().history();
    assertThat(history.format()).isEqualTo(1);
    assertThat(history.revisions())
        .allSatisfy(
            row -> {
              assertThat(row.state()).isEqualTo(RevisionState.DONE);
              assertThat(row.fileHash()).isEqualTo("file");
              assertThat(row.dialect()).isEqualTo("sqlite");
              assertThat(row.stepDone()).isEqualTo(1);
              assertThat(row.stepTotal()).isEqualTo(1);
              assertThat(row.toolVersion()).matches("\\d+\\.\\d+.*");
              assertThat(row.startedAt()).endsWith("Z");
              assertThat(row.finishedAt()).endsWith("Z");
            });
  }

  @Test
  void nothingPendingTakesNoLockAndWritesNothing() throws Exception {
    Steps steps = Steps.of("create table t (a);");
    db.runner().run(steps, RunListener.NONE);
    byte[] before = Files.readAllBytes(db.file());
    List<String> statements = new ArrayList<>();

    RunReport report =
        db.runner()
            .run(
                steps,
                new RunListener() {
                  @Override
                  public void statement(String sql) {
                    statements.add(sql);
                  }
                });

    assertThat(report.finished()).isEmpty();
    assertThat(statements).isEmpty();
    assertThat(Files.readAllBytes(db.file())).isEqualTo(before);
  }

  @Test
  void aFailedRevisionIsUndoneAndThoseBeforeItStay() {
    Steps steps =
        Steps.of("create table t (a);", "create table u (a);\n\ninsert into nowhere values (1);");

    assertThatThrownBy(() -> db.runner().run(steps, RunListener.NONE))
        .isInstanceOf(MigrationFailedException.class)
        .hasMessageStartingWith("upgrade r2 stopped in r2/up.sqlite.sql, line 3: ")
        .hasMessageContaining("no such table: nowhere")
        .hasMessageEndingWith(
            "all of this revision was undone. Mend the file or the data, then run it again.");
    assertThat(db.runner().history().appliedIds("main")).containsExactly("r1");
    assertThat(db.query("select name from sqlite_schema where name in ('t', 'u')"))
        .containsExactly("t");
  }

  @Test
  void aBrokenFileStopsTheRunBeforeTheFirstRevision() {
    Steps steps = Steps.of("create table t (a);", "select 'open;");

    assertThatThrownBy(() -> db.runner().run(steps, RunListener.NONE))
        .isInstanceOf(MigrationInputException.class)
        .hasMessage("r2/up.sqlite.sql, line 1: this quote never ends.");
    assertThat(db.runner().history()).isEqualTo(History.NONE);
  }

  @Test
  void anUndoneRevisionKeepsItsRowAndCanRunAgain() {
    Steps up = Steps.of("create table t (a);");
    db.runner().run(up, RunListener.NONE);
    RevisionStep down = Steps.step("r1", Direction.DOWNGRADE, "drop table t;");

    db.runner()
        .run(
            history -> history.appliedIds("main").isEmpty() ? List.of() : List.of(down),
            RunListener.NONE);

    assertThat(db.runner().history().find("main", "r1").orElseThrow().state())
        .isEqualTo(RevisionState.UNDONE);
    db.runner().run(up, RunListener.NONE);
    assertThat(db.runner().history().appliedIds("main")).containsExactly("r1");
  }

  @Test
  void aNewerHistoryIsReadAndNeverWritten() {
    Steps first = Steps.of("create table t (a);");
    db.runner().run(first, RunListener.NONE);
    db.run("update plinth_format set version = 2", "alter table plinth_revision add column extra");

    assertThat(db.runner().history().appliedIds("main")).containsExactly("r1");
    assertThatThrownBy(
            () ->
                db.runner()
                    .run(Steps.of("create table t (a);", "create table u (a);"), RunListener.NONE))
        .isInstanceOf(MigrationFailedException.class)
        .hasMessage(
            "this database's history has format 2 and this version of Plinth writes 1: use the"
                + " newer version that wrote it; this one may only read.");
  }

  @Test
  void whatAnotherProcessRanInBetweenIsNotRunAgain() {
    Steps steps =
        Steps.of(
            "create table t (a);", "insert into t values (1);", "create table u (b);", "select 1;");
    RunListener meddling =
        new RunListener() {
          @Override
          public void revisionFinished(RevisionStep step) {
            if (step.revision().equals("r1")) {
              db.runner().run(history -> steps.remaining(history).stream().limit(2).toList(), NONE);
            }
          }
        };

    assertThat(db.runner().run(steps, meddling).finished())
        .extracting(RevisionStep::revision)
        .containsExactly("r1", "r4");
    assertThat(db.query("select a from t")).containsExactly("1");
  }

  @Test
  void aLockedDatabaseIsGivenUpAfterTheWait() throws Exception {
    db.run("create table other (a)");
    RunSettings impatient = RunSettings.DEFAULT.withLockWait(Duration.ZERO);
    try (var connection = DriverManager.getConnection(db.url());
        var statement = connection.createStatement()) {
      statement.execute("begin immediate");

      assertThatThrownBy(
              () ->
                  MigrationRunner.open(db.url() + "?busy_timeout=0", null, null)
                      .with(impatient)
                      .run(Steps.of("create table t (a);"), RunListener.NONE))
          .isInstanceOf(MigrationFailedException.class)
          .hasMessageStartingWith("another process held the database locked for 0 s");
    }
  }

  @Test
  void aConnectionWithoutAutoCommitWillDo() {
    Jdbi jdbi =
        Jdbi.create(
            () -> {
              Connection connection = DriverManager.getConnection(db.url() + "?foreign_keys=true");
              connection.setAutoCommit(false);
              return connection;
            });

    MigrationRunner.of(jdbi, Dialects.SQLITE)
        .run(Steps.of("create table t (a);\ndrop table t;\ncreate table u (a);"), RunListener.NONE);

    assertThat(db.query("select name from sqlite_schema where name in ('t', 'u')"))
        .containsExactly("u");
  }

  @Test
  void aReadOnlyDatabaseIsSaidToBeOne() {
    db.run("create table t (a)");
    MigrationRunner readOnly = MigrationRunner.open(db.url() + "?open_mode=1", null, null);
    assertThatThrownBy(() -> readOnly.run(Steps.of("create table u (a);"), RunListener.NONE))
        .isInstanceOf(MigrationFailedException.class)
        .hasMessageEndingWith(
            ". The database is read-only here: name the server that takes writes, or make its file"
                + " and folder writable.");
  }

  @Test
  void aFullDatabaseIsSaidToBeOne() {
    db.run("create table t (a)");
    Steps steps = Steps.of("insert into t values (zeroblob(1000000));");
    assertThatThrownBy(
            () ->
                MigrationRunner.open(db.url() + "?max_page_count=50", null, null)
                    .run(history -> steps.all(), RunListener.NONE))
        .isInstanceOf(MigrationFailedException.class)
        .hasMessageEndingWith(
            "all of this revision was undone. The disk is full, or a quota is reached: make room,"
                + " then run it again.");
    assertThat(db.runner().history()).isEqualTo(History.NONE);
  }

  @Test
  void anUnknownUrlNamesThoseThatWork() {
    assertThatThrownBy(() -> MigrationRunner.open("jdbc:foo:bar", null, null))
        .isInstanceOf(MigrationInputException.class)
        .hasMessageStartingWith("no dialect for the URL \"jdbc:foo:bar\": it starts with jdbc: and")
        .hasMessageContaining("sqlite");
  }

  @Test
  void aColonInAStatementIsNoParameter() {
    db.runner()
        .run(
            Steps.of("create table t (a);\ninsert into t values ('a:b <c> ?' || '::d');"),
            RunListener.NONE);

    assertThat(db.query("select a from t")).containsExactly("a:b <c> ?::d");
  }
}
