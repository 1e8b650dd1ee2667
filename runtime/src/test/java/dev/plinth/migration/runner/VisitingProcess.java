package dev.plinth.migration.runner;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Another process that runs a data step in Java, and stays in a statement of its fourth batch. */
final class VisitingProcess {

  /** What it prints before that statement. */
  static final String STAYS = "stays";

  private static final int ROWS = 1000;
  private static final int BATCH = 100;

  private static final Map<String, String> LONG =
      Map.of(
          "sqlite",
          "with recursive n(i) as (select 1 union all select i + 1 from n where i < 100000000)"
              + " select count(*) from n",
          "h2",
          "select count(*) from system_range(1, 100000) a, system_range(1, 100000) b"
              + " where mod(a.x * b.x, 7) = 3",
          "postgresql",
          "select pg_sleep(2)",
          "mariadb",
          "select sleep(2)",
          "mysql",
          "select sleep(2)");

  private static final RevisionStep REVISION =
      new RevisionStep(
          "main",
          "r1",
          Direction.UPGRADE,
          "r1/up.sql",
          "create table item (id integer not null primary key, visits integer not null);\n"
              + IntStream.rangeClosed(1, ROWS)
                  .mapToObj(id -> "(" + id + ", 0)")
                  .collect(Collectors.joining(", ", "insert into item (id, visits) values ", ";")),
          "file",
          "operations",
          "schema",
          List.of("visit"),
          List.of());

  private VisitingProcess() {}

  /** Argument: the URL. */
  public static void main(String[] arguments) {
    run(arguments[0], true);
  }

  static JavaProcess start(Path output, String url) throws IOException {
    return JavaProcess.start(output, VisitingProcess.class, url);
  }

  /** Runs what is left; stays in a statement, or not. */
  static void run(String url, boolean isStaying) {
    MigrationRunner runner = MigrationRunner.open(url, null, null);
    String statement = isStaying ? LONG.get(runner.dialect().name()) : null;
    runner
        .with(RunSettings.DEFAULT.withDataSteps(DataSteps.of(List.of(new Visit(statement)))))
        .run(RunPlan.of(List.of(REVISION)), RunListener.NONE);
  }

  /** Adds one to every row. */
  private record Visit(@Nullable String statement) implements DataStep {

    @Override
    public String id() {
      return "visit";
    }

    @Override
    public DataBatch next(Handle handle, @Nullable String after) {
      int from = after == null ? 0 : Integer.parseInt(after);
      int to = from + BATCH;
      int rows =
          handle.execute("update item set visits = visits + 1 where id > ? and id <= ?", from, to);
      if (from == 3 * BATCH && statement != null) {
        System.out.println(STAYS);
        handle.createQuery(statement).mapToMap().list();
        // However late it is killed, the batch is not committed.
        LockSupport.parkNanos(Duration.ofMinutes(2).toNanos());
        Runtime.getRuntime().halt(1);
      }
      return to < ROWS ? DataBatch.upTo(String.valueOf(to), rows) : DataBatch.last(rows);
    }
  }
}
