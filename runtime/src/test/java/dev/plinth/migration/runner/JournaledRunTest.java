package dev.plinth.migration.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plinth.error.MigrationFailedException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Revisions on a database whose DDL commits by itself: interrupted anywhere, they go on there. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
final class JournaledRunTest {

  private static final String FIRST =
      """
      create table owner (id bigint primary key, name varchar(40));
      create index ix_owner_name on owner (name);
      insert into owner (id, name) values (1, 'Ann');
      """;

  private static final String SECOND =
      """
      create table pet (id bigint primary key, owner_id bigint not null);
      insert into pet (id, owner_id) values (1, 1);
      insert into pet (id, owner_id) values (2, 1);
      alter table pet add constraint fk_pet_owner foreign key (owner_id) references owner (id);
      alter table owner alter column name rename to full_name;
      alter index ix_owner_name rename to ix_owner_full_name;
      alter table owner alter column full_name varchar(80) not null;
      create view owner_name as select full_name from owner;
      update pet set id = id + 10;
      drop view owner_name;
      """;

  @TempDir private Path folder;
  private H2File db;

  @BeforeEach
  void newFile() {
    db = new H2File(folder.resolve("test"));
  }

  @Test
  void allStatementsAreKept() {
    assertThat(db.run(Steps.of(FIRST, SECOND), RunListener.NONE)).hasSize(2);
    assertThat(db.history().revisions())
        .allSatisfy(
            row -> {
              assertThat(row.state()).isEqualTo(RevisionState.DONE);
              assertThat(row.stepDone()).isEqualTo(row.stepTotal());
              assertThat(row.journal().probe()).isNull();
              assertThat(row.finishedAt()).endsWith("Z");
            });
    assertThat(db.query("select count(*) from plinth_lock")).containsExactly("0");
  }

  /** The file before each statement is what a power cut there leaves. */
  @Test
  void aRunThatIsCutAnywhereEndsAsAnUndisturbedOne() {
    List<H2File> cuts = new ArrayList<>();
    List<String> events = new ArrayList<>();
    db.run(
        Steps.of(FIRST, SECOND),
        listener(
            sql -> {
              events.add(sql);
              cuts.add(db.copy(folder.resolve("cut" + events.size())));
            }));
    String wanted = content(db);
    assertThat(events).hasSizeGreaterThan(40);

    for (int i = 0; i < cuts.size(); i++) {
      H2File cut = cuts.get(i);
      cut.run(Steps.of(FIRST, SECOND), RunListener.NONE);
      assertThat(content(cut)).as("cut before " + events.get(i)).isEqualTo(wanted);
      assertThat(cut.history().appliedIds("main")).containsExactlyInAnyOrder("r1", "r2");
    }
  }

  @Test
  void aKilledProcessLeavesALongStatementDoneOrNot() throws Exception {
    for (int millis : List.of(0, 100, 400)) {
      H2File killed = new H2File(folder.resolve("killed" + millis));
      JavaProcess process = JournaledProcess.start(killed, folder.resolve("output" + millis));
      process.waitFor("alter table big");
      Thread.sleep(millis);
      process.kill();

      assertThatTheNextRunDoesTheRest(killed);
    }
  }

  @Test
  void aFileThatMayNotGrowIsSaidAndTheNextRunGoesOn() throws Exception {
    JavaProcess process =
        JavaProcess.startLimited(folder.resolve("output"), 8_000, JournaledProcess.class, db.url());

    assertThat(process.exit()).isNotZero();
    assertThat(process.printed())
        // The statement fails or a write behind it, whichever comes to the limit first.
        .containsPattern("upgrade r1 (was interrupted|stopped) in r1/up.sqlite.sql")
        .contains("File too large")
        .containsIgnoringCase("run it again");
    assertThatTheNextRunDoesTheRest(db);
  }

  /** What {@code script} writes at any time is a backup; the session that it tells of is gone. */
  @Test
  void aBackupThatWasTakenDuringARunGoesOnThere() {
    db.run(Steps.of(FIRST, SECOND), RunListener.NONE);
    String wanted = content(db);
    H2File running = new H2File(folder.resolve("running"));
    List<H2File> restored = new ArrayList<>();
    try (Handle handle = Jdbi.open(running.url())) {
      RunListener backup =
          listener(
              sql -> {
                if (sql.startsWith("alter") || sql.startsWith("update pet")) {
                  restored.add(backup(handle, restored.size()));
                }
              });
      H2File.runOn(handle, Steps.of(FIRST, SECOND), backup);
    }
    assertThat(restored).hasSize(5);
    for (H2File copy : restored) {
      assertThat(copy.query("select count(*) from plinth_lock")).containsExactly("1");
      copy.run(Steps.of(FIRST, SECOND), RunListener.NONE);
      assertThat(content(copy)).isEqualTo(wanted);
    }
  }

  private H2File backup(Handle handle, int number) {
    Path script = folder.resolve("backup" + number + ".sql");
    handle.execute("script to '" + script + "'");
    H2File restored = new H2File(folder.resolve("restored" + number));
    restored.execute("runscript from '" + script + "'");
    return restored;
  }

  private static void assertThatTheNextRunDoesTheRest(H2File stopped) {
    stopped.run(JournaledProcess.STEPS, RunListener.NONE);
    assertThat(stopped.query("select count(*), max(added) from big")).containsExactly("100000");
    assertThat(stopped.query("select count(*) from big where added = 7")).containsExactly("100000");
    assertThat(stopped.query("select count(*) from after_big")).containsExactly("1");
  }

  @Test
  void aStatementThatFailsLeavesThoseBeforeItAndMayBeMended() {
    Steps broken =
        Steps.of("create table a (id int);\ncreate table a (id int);\ncreate table b (id int);");
    assertThatThrownBy(() -> db.run(broken, RunListener.NONE))
        .isInstanceOf(MigrationFailedException.class)
        .hasMessageStartingWith(
            "upgrade r1 stopped in r1/up.sqlite.sql, line 2: Table \"a\" already")
        .hasMessageEndingWith(
            "; the first statement of this revision took effect and stays. Mend the file or the"
                + " data, then run it again: it goes on there.");
    AppliedRevision row = db.history().find("main", "r1").orElseThrow();
    assertThat(row.state()).isEqualTo(RevisionState.FAILED);
    assertThat(row.stepDone()).isEqualTo(1);
    assertThat(row.error()).contains("already exists");

    db.run(Steps.of("create table a (id int);\ncreate table c (id int);"), RunListener.NONE);
    assertThat(
            db.query(
                "select table_name from information_schema.tables where table_schema = 'public' and table_name not like 'plinth%'"))
        .containsExactlyInAnyOrder("a", "c");
  }

  @Test
  void whatRanAlreadyIsNotEdited() {
    assertThatThrownBy(
        () ->
            db.run(
                Steps.of("create table a (id int);\ncreate table a (id int);"), RunListener.NONE));
    assertThatThrownBy(
            () ->
                db.run(
                    Steps.of("create table x (id int);\ncreate table c (id int);"),
                    RunListener.NONE))
        .hasMessageContaining("was edited in its first 1 statements")
        .hasMessageContaining("restore them");
  }

  @Test
  void whatNoCatalogueShowsIsAsked() {
    String script = "create table a (id int);\ntruncate table a;\ncreate table b (id int);";
    List<H2File> cuts = new ArrayList<>();
    db.run(
        Steps.of(script),
        listener(
            sql -> {
              if (sql.equals("truncate table a")) {
                cuts.add(db.copy(folder.resolve("cut")));
              }
            }));
    db = cuts.get(0);

    assertThatThrownBy(() -> db.run(Steps.of(script), RunListener.NONE))
        .isInstanceOf(MigrationFailedException.class)
        .hasMessageContaining("statement 2 was interrupted, and the catalogue can't tell")
        .hasMessageContaining("\"plinth resolve r1 --step-done\"")
        .hasMessageEndingWith("then run this again: truncate table a");
    assertThat(db.history().find("main", "r1").orElseThrow().state())
        .isEqualTo(RevisionState.FAILED);
    assertThatThrownBy(() -> db.run(Steps.of(script), RunListener.NONE))
        .hasMessageContaining("--step-undone");

    resolve(Resolution.STEP_DONE);
    db.run(Steps.of(script), RunListener.NONE);
    assertThat(db.history().appliedIds("main")).containsExactly("r1");
  }

  /** Rows may take hours: what ran before them is known by then. */
  @Test
  void aStatementIsInDoubtNoLongerWhenRowsAreWrittenBehindIt() {
    String script = "create table a (id int);\ntruncate table a;\ninsert into a (id) values (1);";
    List<H2File> cuts = new ArrayList<>();
    db.run(
        Steps.of(script),
        listener(
            sql -> {
              if (sql.startsWith("insert into a")) {
                cuts.add(db.copy(folder.resolve("cut")));
              }
            }));
    H2File cut = cuts.get(0);

    assertThat(cut.history().find("main", "r1").orElseThrow().stepDone()).isEqualTo(2);
    cut.run(Steps.of(script), RunListener.NONE);
    assertThat(cut.query("select id from a")).containsExactly("1");
  }

  @Test
  void aUserWithoutRightsIsToldAndLeavesNothing() {
    db.execute("create user poor password 'p'");
    MigrationRunner poor = MigrationRunner.open(plain(), "poor", "p");
    assertThatThrownBy(() -> poor.run(Steps.of(FIRST), RunListener.NONE))
        .isInstanceOf(MigrationFailedException.class)
        .hasMessage(
            "nothing was run: user poor may create and change nothing in schema public. Run it as a"
                + " user who may, or give somebody who may the script that --sql prints, which"
                + " keeps the history as well.");
    assertThat(poor.sql(Steps.of(FIRST))).contains("create table owner");
    assertThat(db.query("select table_name from information_schema.tables"))
        .doesNotContain("owner", "plinth_revision", "plinth_lock");
  }

  @Test
  void aUserOfTheSchemaAndOneOfAllSchemasMayRun() {
    db.execute("create user own password 'p'");
    db.execute("create schema owned authorization own");
    MigrationRunner.open(plain() + ";SCHEMA=owned", "own", "p")
        .run(Steps.of(FIRST), RunListener.NONE);
    db.execute("create user boss password 'p'");
    db.execute("grant alter any schema to boss");
    MigrationRunner.open(plain(), "boss", "p").run(Steps.of(FIRST), RunListener.NONE);
    assertThat(
            db.query(
                "select table_schema from information_schema.tables where table_name = 'owner'"))
        .containsExactlyInAnyOrder("owned", "public");
  }

  @Test
  void theLockOfASessionThatIsGoneCountsForNothing() {
    db.execute(
        "create table plinth_lock (id integer not null primary key, session varchar(100) not null)");
    db.execute("insert into plinth_lock values (1, '99 2020-01-01 00:00:00.1+00')");
    db.run(Steps.of(FIRST), RunListener.NONE);
    assertThat(db.query("select count(*) from plinth_lock")).containsExactly("0");
  }

  /** Without the setting that asks for an administrator. */
  private String plain() {
    return db.url().replace(";WRITE_DELAY=0", "");
  }

  private void resolve(Resolution resolution) {
    try (Handle handle = Jdbi.open(db.url())) {
      new ResolveRun(
              RunConnection.of(
                  new H2MigrationDatabase(), handle, RunSettings.DEFAULT, RunListener.NONE))
          .run("main", "r1", resolution);
    }
  }

  private static RunListener listener(Consumer<String> statements) {
    return new RunListener() {
      @Override
      public void statement(String sql) {
        statements.accept(sql);
      }
    };
  }

  private static String content(H2File database) {
    return String.join("\n", database.query("script nodata nosettings table owner, pet"))
        + database.query("select id || ' ' || owner_id from pet order by id")
        + database.query("select id || ' ' || full_name from owner");
  }
}
