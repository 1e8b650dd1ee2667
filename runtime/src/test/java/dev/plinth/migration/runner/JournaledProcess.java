package dev.plinth.migration.runner;

import java.io.IOException;
import java.nio.file.Path;

/** Another process that runs {@link #STEPS} on an H2 file and prints every statement before it. */
final class JournaledProcess {

  static final Steps STEPS =
      Steps.of(
          """
          create table big (id bigint primary key, text varchar(100));
          insert into big select i, repeat('x', 80) from system_range(1, 100000) r (i);
          alter table big add column added int default 7 not null;
          create table after_big (id int);
          insert into after_big values (1);
          """);

  private JournaledProcess() {}

  /** Argument: the URL. */
  public static void main(String[] arguments) {
    H2File.runOn(
        arguments[0],
        STEPS,
        new RunListener() {
          @Override
          public void statement(String sql) {
            System.out.println(sql);
          }
        });
  }

  static JavaProcess start(H2File db, Path output) throws IOException {
    return JavaProcess.start(output, JournaledProcess.class, db.url());
  }
}
