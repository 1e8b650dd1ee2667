package dev.plinth.migration.runner;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Another process that runs {@link #STEPS} on a database: prints each statement and each finished
 * revision, and can stand still for good before a statement.
 */
final class UpgradeProcess {
  /** Enough rows that SQLite writes to the file long before commit. */
  static final String MANY_ROWS =
      """
      insert into filled
      with recursive n(i) as (select 1 union all select i + 1 from n where i < 60000)
      select i, hex(zeroblob(60)) from n;
      """;

  static final Steps STEPS =
      Steps.of(
          "create table filled (id integer primary key, text text);",
          MANY_ROWS + "create table after_rows (a);",
          """
          -- plinth: rebuild filled
          create table plinth_new_filled (id integer primary key, text text not null);
          insert into plinth_new_filled (id, text) select id, text from filled;
          drop table filled;
          alter table plinth_new_filled rename to filled;
          -- plinth: end
          """);

  private UpgradeProcess() {}

  /** Arguments: the URL, and the start of the statement before which it stands still, or "". */
  public static void main(String[] arguments) throws Exception {
    String stop = arguments[1];
    MigrationRunner.open(arguments[0], null, null)
        .run(
            STEPS,
            new RunListener() {
              @Override
              public void statement(String sql) {
                System.out.println(sql.lines().findFirst().orElse(""));
                if (!stop.isEmpty() && sql.startsWith(stop)) {
                  System.out.println("standing still");
                  sleepForGood();
                }
              }

              @Override
              public void revisionFinished(RevisionStep step) {
                System.out.println("finished " + step.revision());
              }
            });
  }

  static JavaProcess start(Sqlite db, String stop, Path output) throws IOException {
    return JavaProcess.start(output, UpgradeProcess.class, db.url(), stop);
  }

  private static void sleepForGood() {
    try {
      Thread.sleep(Long.MAX_VALUE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
