package dev.plinth.migration.runner;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Another process that runs {@link #STEPS} on a server, and prints each statement before it. */
final class ServerProcess {

  /** The statement that takes long enough to be cut off. */
  static final String LONG = "alter table big add constraint ck_big check (a >= 0 and b >= 0)";

  /** What MariaDB, MySQL and PostgreSQL understand alike. */
  static final Steps STEPS =
      Steps.of(
          """
          create table big (a integer not null, b integer not null);
          insert into big values (1, 1), (2, 2), (3, 3), (4, 4), (5, 5), (6, 6), (7, 7), (8, 8);
          insert into big select x.a, y.b from big x, big y, big z, big v;
          insert into big select x.a, y.b from big x, (select b from big limit 20) y;
          """,
          LONG
              + """
              ;
              create table after_big (a integer);
              insert into after_big values (1);
              create index ix_after_big on after_big (a);
              """);

  private ServerProcess() {}

  /** Arguments: the URL, and the start of the statement before which it stands still, or "". */
  public static void main(String[] arguments) {
    String stop = arguments[1];
    MigrationRunner.open(arguments[0], null, null)
        .run(
            STEPS,
            new RunListener() {
              @Override
              public void statement(String sql) {
                System.out.println(sql);
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

  static Process start(String url, String stop, Path output) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> command =
        List.of(
            java,
            "-Xshare:auto",
            "-cp",
            System.getProperty("java.class.path"),
            ServerProcess.class.getName(),
            url,
            stop);
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(output.toFile())
        .start();
  }

  private static void sleepForGood() {
    try {
      Thread.sleep(Long.MAX_VALUE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
