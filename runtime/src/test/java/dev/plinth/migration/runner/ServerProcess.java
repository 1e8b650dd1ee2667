package dev.plinth.migration.runner;

import java.io.IOException;
import java.nio.file.Path;

/** Another process that runs {@link #STEPS} on servers, and prints each statement before it. */
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

  private static final RunListener PRINTING =
      new RunListener() {
        @Override
        public void statement(String sql) {
          System.out.println(sql);
        }

        @Override
        public void revisionFinished(RevisionStep step) {
          System.out.println("finished " + step.revision());
        }
      };

  private ServerProcess() {}

  /** Arguments: the URLs of databases on which it runs at once. */
  public static void main(String[] urls) {
    for (String url : urls) {
      new Thread(() -> MigrationRunner.open(url, null, null).run(STEPS, PRINTING)).start();
    }
  }

  static JavaProcess start(Path output, String... urls) throws IOException {
    return JavaProcess.start(output, ServerProcess.class, urls);
  }
}
