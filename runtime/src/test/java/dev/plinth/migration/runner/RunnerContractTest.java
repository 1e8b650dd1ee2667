package dev.plinth.migration.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plinth.contract.TestedDatabase;
import dev.plinth.dialect.SqlScript;
import dev.plinth.error.MigrationFailedException;
import dev.plinth.testdatabase.EmptyDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a run does on a database where a revision is one transaction. */
abstract class RunnerContractTest {

  private static final String FIRST = "create table t (a integer);";

  private final TestedDatabase database;
  private final EmptyDatabase empty;

  RunnerContractTest(TestedDatabase database) {
    this.database = database;
    this.empty = database.create();
  }

  @AfterEach
  void drop() {
    empty.close();
  }

  final String url() {
    return empty.url();
  }

  final MigrationRunner runner() {
    return MigrationRunner.open(url(), null, null);
  }

  final List<String> query(String sql) {
    return database.rows(url(), sql);
  }

  @Test
  void everyRevisionIsKept() {
    RunReport report =
        runner().run(Steps.of(FIRST, "create table u (b integer);"), RunListener.NONE);

    assertThat(report.finished()).extracting(RevisionStep::revision).containsExactly("r1", "r2");
    assertThat(runner().history().revisions())
        .hasSize(2)
        .allSatisfy(
            row -> {
              assertThat(row.state()).isEqualTo(RevisionState.DONE);
              assertThat(row.dialect()).isEqualTo(database.toString());
              assertThat(row.startedAt())
                  .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z");
              assertThat(row.finishedAt()).endsWith("Z");
            });
  }

  @Test
  void nothingPendingSendsNothing() {
    runner().run(Steps.of(FIRST), RunListener.NONE);
    List<String> statements = new ArrayList<>();
    runner().run(Steps.of(FIRST), listener(statements));

    assertThat(statements).isEmpty();
  }

  @Test
  void aFailedRevisionIsUndoneAndThoseBeforeItStay() {
    Steps steps = Steps.of(FIRST, "create table u (a integer);\n\ninsert into nowhere values (1);");

    assertThatThrownBy(() -> runner().run(steps, RunListener.NONE))
        .isInstanceOf(MigrationFailedException.class)
        .hasMessageStartingWith("upgrade r2 stopped in r2/up.sqlite.sql, line 3: ")
        .hasMessageContaining("nowhere")
        .hasMessageEndingWith(
            "all of this revision was undone. Mend the file or the data, then run it again.");
    assertThat(runner().history().appliedIds("main")).containsExactly("r1");
    assertThat(query("select count(*) from t")).containsExactly("0");
    assertThatThrownBy(() -> query("select count(*) from u")).hasMessageContaining("u");
  }

  @Test
  void anUndoneRevisionCanRunAgain() {
    runner().run(Steps.of(FIRST), RunListener.NONE);
    RevisionStep down = Steps.step("r1", Direction.DOWNGRADE, "drop table t;");
    runner()
        .run(
            history -> history.appliedIds("main").isEmpty() ? List.of() : List.of(down),
            RunListener.NONE);

    assertThat(runner().history().find("main", "r1").orElseThrow().state())
        .isEqualTo(RevisionState.UNDONE);
    runner().run(Steps.of(FIRST), RunListener.NONE);
    assertThat(runner().history().appliedIds("main")).containsExactly("r1");
  }

  @Test
  void ofManyThatStartTogetherOneUpgrades() throws Exception {
    Steps steps = Steps.of(FIRST, "insert into t values (1);", "create table u (b integer);");
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Future<RunReport>> runs = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        runs.add(threads.submit(() -> runner().run(steps, RunListener.NONE)));
      }
      int finished = 0;
      for (Future<RunReport> run : runs) {
        finished += run.get().finished().size();
      }
      assertThat(finished).isEqualTo(3);
    } finally {
      threads.shutdown();
    }
    assertThat(query("select a from t")).containsExactly("1");
  }

  @Test
  void whatIsPrintedRunsByHand() {
    String sql = runner().sql(Steps.of(FIRST));
    assertThat(sql).contains(FIRST);
    database.run(url(), SqlScript.parse(sql).statements());

    assertThat(runner().history().appliedIds("main")).containsExactly("r1");
    assertThat(query("select count(*) from t")).containsExactly("0");
  }

  @Test
  void aScratchDatabaseIsEmptyAndGoes() {
    runner().run(Steps.of(FIRST), RunListener.NONE);
    try (ScratchDatabase scratch =
        ScratchDatabase.of(database.dialect(), Optional.of(runner())).orElseThrow()) {
      assertThat(scratch.structure()).isEmpty();
      scratch.runner().run(Steps.of(FIRST), RunListener.NONE);
      assertThat(scratch.structure()).isNotEmpty();
    }
    assertThat(query("select count(*) from t")).containsExactly("0");
  }

  static RunListener listener(List<String> statements) {
    return new RunListener() {
      @Override
      public void statement(String sql) {
        statements.add(sql);
      }
    };
  }
}
