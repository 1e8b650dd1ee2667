package dev.plinth.migration.runner;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Another process that runs the same steps on several databases at once, and stands still for good
 * before the first statement of the first one, the second of the second one, and so on: killed
 * then, it leaves a run that was cut off before every one of its statements.
 */
final class StandingProcess {

  /** On SQLite, with more rows than its cache holds, so that they are in the file early. */
  static final Steps REBUILD =
      Steps.of(
          """
          create table filled (id integer primary key, text text);
          create index ix_filled_text on filled (text);
          """,
          """
          insert into filled
          with recursive n(i) as (select 1 union all select i + 1 from n where i < 2000)
          select i, hex(zeroblob(60)) from n;
          create table child (id integer primary key, filled_id integer references filled (id));
          insert into child select id, id from filled;
          """,
          """
          -- plinth: rebuild filled
          create table plinth_new_filled (id integer primary key, text text not null);
          insert into plinth_new_filled (id, text) select id, text from filled;
          drop table filled;
          alter table plinth_new_filled rename to filled;
          -- plinth: end
          """);

  /** What PostgreSQL, MariaDB and MySQL understand alike. */
  static final Steps SERVER =
      Steps.of(
          """
          create table person (id integer not null, name varchar(40));
          insert into person values (1, 'Ann'), (2, 'Bob');
          """,
          """
          alter table person add column age integer default 7 not null;
          create table pet (id integer not null, person_id integer);
          insert into pet values (1, 1);
          create index ix_pet_person_id on pet (person_id);
          update person set age = age + 1;
          """);

  private StandingProcess() {}

  /** Arguments: the URLs. */
  public static void main(String[] arguments) {
    for (int i = 0; i < arguments.length; i++) {
      String url = arguments[i];
      Steps steps = url.startsWith("jdbc:sqlite:") ? REBUILD : SERVER;
      int statement = i + 1;
      new Thread(() -> MigrationRunner.open(url, null, null).run(steps, standingBefore(statement)))
          .start();
    }
  }

  /** Starts it, waits until it stands still on all databases, and kills it. */
  static void killOn(List<String> urls, Path output) throws IOException, InterruptedException {
    JavaProcess process =
        JavaProcess.start(output, StandingProcess.class, urls.toArray(String[]::new));
    for (int i = 1; i <= urls.size(); i++) {
      process.waitFor("standing before " + i + ";");
    }
    process.kill();
  }

  private static RunListener standingBefore(int last) {
    return new RunListener() {
      private int statements;

      @Override
      public void statement(String sql) {
        if (++statements == last) {
          System.out.println("standing before " + last + ";");
          sleepForGood();
        }
      }
    };
  }

  private static void sleepForGood() {
    try {
      Thread.sleep(Long.MAX_VALUE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
