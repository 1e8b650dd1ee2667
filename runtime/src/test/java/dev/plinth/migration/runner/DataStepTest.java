package dev.plinth.migration.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plinth.error.MigrationFailedException;
import dev.plinth.error.MigrationInputException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Data steps go on where they stopped: every row is done once, whatever happens between. */
final class DataStepTest {

  private static final int ROWS = 100_000;
  private static final int BATCH = 10_000;
  private static final String SQL =
      """
      create table item (id integer primary key, visits integer not null default 0);
      insert into item (id)
      with recursive n(i) as (select 1 union all select i + 1 from n where i < 100000)
      select i from n;
      """;

  @TempDir private Path folder;
  private Sqlite db;

  @BeforeEach
  void newFile() {
    db = new Sqlite(folder.resolve("test.db"));
  }

  @Test
  void everyBatchIsATransactionAndTheLastOneEndsTheRevision() {
    List<String> seen = new ArrayList<>();
    RunListener listener =
        new RunListener() {
          @Override
          public void dataBatch(RevisionStep step, String id, long done, long total) {
            seen.add(id + " " + done + "/" + total + " " + state());
          }
        };
    run(listener, new Visit("visit", 0, 40_000), new Visit("again", 0, ROWS));
    assertThat(seen)
        .containsExactly(
            "visit 40000/100000 running",
            "visit 80000/100000 running",
            "visit 100000/100000 running",
            "again 100000/100000 done");
    assertThat(visits()).containsExactly("2 x 100000");
  }

  @Test
  void afterAFailureItGoesOnWhereItStopped() {
    assertThatThrownBy(() -> run(RunListener.NONE, new Visit("visit", 70_000, BATCH)))
        .isInstanceOf(MigrationFailedException.class)
        .hasMessage(
            "data step visit of revision r1 stopped after 60000 rows:"
                + " java.lang.IllegalStateException: no more at 70000; the batches before are kept."
                + " Mend the step or the data, then run it again: it goes on there.");
    assertThat(visits()).containsExactly("0 x 40000", "1 x 60000");
    assertThat(
            db.query(
                "select state || ' ' || data_step || ' ' || position || ' ' || error"
                    + " from plinth_revision"))
        .containsExactly("failed visit 60000 java.lang.IllegalStateException: no more at 70000");
    run(RunListener.NONE, new Visit("visit", 0, BATCH));
    assertThat(visits()).containsExactly("1 x 100000");
    assertThat(state()).isEqualTo("done");
  }

  @Test
  void afterAKilledProcessItGoesOnWhereItStopped() throws Exception {
    assertThat(killed()).isEqualTo(137);
    assertThat(visits()).containsExactly("0 x 70000", "1 x 30000");
    run(RunListener.NONE, new Visit("visit", 0, BATCH));
    assertThat(visits()).containsExactly("1 x 100000");
  }

  /** The history of the backup says that a run is busy, and nobody is. */
  @Test
  void aBackupThatWasTakenDuringTheRunGoesOnThere() {
    List<Sqlite> restored = new ArrayList<>();
    RunListener backup =
        new RunListener() {
          @Override
          public void dataBatch(RevisionStep step, String id, long done, long total) {
            Sqlite copy = new Sqlite(folder.resolve("copy" + done + ".db"));
            db.run("vacuum into '" + copy.file() + "'");
            restored.add(copy);
          }
        };
    run(backup, new Visit("visit", 0, 40_000));
    assertThat(restored).hasSize(3);
    for (Sqlite copy : restored) {
      db = copy;
      run(RunListener.NONE, new Visit("visit", 0, 40_000));
      assertThat(visits()).containsExactly("1 x 100000");
      assertThat(state()).isEqualTo("done");
    }
  }

  @Test
  void severalProcessesTakeTurns() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(3);
    try {
      Callable<@Nullable Void> call =
          () -> {
            run(RunListener.NONE, new Visit("visit", 0, BATCH));
            return null;
          };
      for (Future<@Nullable Void> each : threads.invokeAll(List.of(call, call, call))) {
        each.get();
      }
    } finally {
      threads.shutdown();
    }
    assertThat(visits()).containsExactly("1 x 100000");
  }

  @Test
  void aClassThatIsNotThereStopsTheRunBeforeItBegins() {
    assertThatThrownBy(() -> run(RunListener.NONE, new Visit("other", 0, BATCH), "visit"))
        .isInstanceOf(MigrationInputException.class)
        .hasMessage(
            "revision r1 names the data step visit, which no class has (there are: other): list its"
                + " class in META-INF/services/dev.plinth.migration.runner.DataStep of the build");
    assertThat(db.file())
        .satisfiesAnyOf(
            file -> assertThat(file).doesNotExist(),
            file -> assertThat(db.runner().tables()).isEmpty());
  }

  @Test
  void aClassThatALaterRevisionLacksStopsTheRunBeforeTheFirstOne() {
    Steps first = Steps.of("create table t (a);");
    RunPlan both =
        history ->
            Stream.concat(
                    first.remaining(history).stream(),
                    plan(List.of("gone"), "r2").remaining(history).stream())
                .toList();
    assertThatThrownBy(() -> db.runner().run(both, RunListener.NONE))
        .isInstanceOf(MigrationInputException.class)
        .hasMessageStartingWith("revision r2 names the data step gone, which no class has");
    assertThat(db.runner().history().revisions()).isEmpty();
  }

  @Test
  void aStepThatEndsTwiceAtOnePlaceIsStopped() {
    DataStep stuck =
        new DataStep() {
          @Override
          public String id() {
            return "stuck";
          }

          @Override
          public DataBatch next(Handle handle, @Nullable String after) {
            return DataBatch.upTo("here", 1);
          }
        };
    assertThatThrownBy(() -> run(RunListener.NONE, List.of(stuck), List.of("stuck")))
        .hasMessageContaining("data step stuck of revision r1 stopped after 2 rows")
        .hasMessageContaining("it ended twice at here");
  }

  @Test
  void theFileOfAHalfDoneRevisionMustStayAsItRan() {
    assertThatThrownBy(() -> run(RunListener.NONE, new Visit("visit", 70_000, BATCH)));
    db.run("update plinth_revision set file_hash = 'another'");
    assertThatThrownBy(() -> run(RunListener.NONE, new Visit("visit", 0, BATCH)))
        .hasMessageContaining("was edited after it ran here");
    assertThat(visits()).containsExactly("0 x 40000", "1 x 60000");
  }

  @Test
  void javaCantBePrintedAsSql() {
    MigrationRunner runner = db.runner();
    assertThatThrownBy(() -> runner.sql(plan(List.of("visit"))))
        .isInstanceOf(MigrationInputException.class)
        .hasMessageContaining("can't be printed: run \"plinth upgrade\" without --sql");
  }

  private void run(RunListener listener, Visit... steps) {
    run(listener, List.of(steps), List.of(steps).stream().map(Visit::id).toList());
  }

  private void run(RunListener listener, Visit step, String id) {
    run(listener, List.of(step), List.of(id));
  }

  private void run(RunListener listener, List<? extends DataStep> steps, List<String> ids) {
    db.runner()
        .with(RunSettings.DEFAULT.withDataSteps(DataSteps.of(List.copyOf(steps))))
        .run(plan(ids), listener);
  }

  private static RunPlan plan(List<String> ids) {
    return plan(ids, "r1");
  }

  private static RunPlan plan(List<String> ids, String id) {
    RevisionStep step =
        new RevisionStep(
            "main",
            id,
            Direction.UPGRADE,
            id + "/up.sqlite.sql",
            SQL,
            "file",
            "ops",
            "schema",
            ids,
            List.of());
    return history -> history.appliedIds("main").contains(id) ? List.of() : List.of(step);
  }

  private List<String> visits() {
    return db.query("select visits || ' x ' || count(*) from item group by visits order by visits");
  }

  private String state() {
    return db.query("select state from plinth_revision").get(0);
  }

  private int killed() throws IOException, InterruptedException {
    return JavaProcess.start(
            folder.resolve("log.txt"), DataStepTest.class, folder.resolve("test.db").toString())
        .exit();
  }

  /** Another process, which dies in the fourth batch without a chance to tidy up. */
  public static void main(String[] arguments) {
    Visit dying =
        new Visit("visit", 0, BATCH) {
          @Override
          public DataBatch next(Handle handle, @Nullable String after) {
            DataBatch batch = super.next(handle, after);
            if ("40000".equals(batch.position())) {
              Runtime.getRuntime().halt(137);
            }
            return batch;
          }
        };
    MigrationRunner.open("jdbc:sqlite:" + arguments[0], null, null)
        .with(RunSettings.DEFAULT.withDataSteps(DataSteps.of(List.of(dying))))
        .run(plan(List.of("visit")), RunListener.NONE);
  }

  /** Adds one to every row; throws where it comes to {@code failsAt}. */
  private static class Visit implements DataStep {

    private final String id;
    private final int failsAt;
    private final int batch;

    Visit(String id, int failsAt, int batch) {
      this.id = id;
      this.failsAt = failsAt;
      this.batch = batch;
    }

    @Override
    public String id() {
      return id;
    }

    @Override
    public long remaining(Handle handle, @Nullable String after) {
      return ROWS - (after == null ? 0 : Long.parseLong(after));
    }

    @Override
    public DataBatch next(Handle handle, @Nullable String after) {
      int from = after == null ? 0 : Integer.parseInt(after);
      int to = from + batch;
      int rows =
          handle.execute("update item set visits = visits + 1 where id > ? and id <= ?", from, to);
      if (failsAt > from && failsAt <= to) {
        throw new IllegalStateException("no more at " + failsAt);
      }
      return to < ROWS ? DataBatch.upTo(String.valueOf(to), rows) : DataBatch.last(rows);
    }
  }
}
