package dev.plinth.migration.runner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.dialect.SqlScript;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code --sql} prints does by hand what a run does. */
final class PrintedSqlTest {

  private static final String REBUILD =
      """
      -- plinth: rebuild owner
      create table plinth_new_owner (id integer primary key autoincrement, name text not null);
      insert into plinth_new_owner (id, name) select id, name from owner;
      drop table owner;
      alter table plinth_new_owner rename to owner;
      -- plinth: end
      """;

  @TempDir private Path temp;

  @Test
  void aFirstRevisionBringsTheHistoryAlong() {
    Sqlite database = new Sqlite(temp.resolve("new.db"));
    String sql = database.runner().sql(Steps.of("create table a (b int);", "create table c (d);"));
    assertThat(database.file()).doesNotExist();
    assertThat(sql)
        .startsWith(
            "-- Run it with what stops at the first error, as sqlite3 -bail DATABASE < FILE\n\n"
                + "-- r1/up.sqlite.sql\nbegin immediate;\ncreate table plinth_format ("
                    .replace("\\\n", "\n"))
        .contains("commit;\n\n-- r2/up.sqlite.sql\nbegin immediate;".replace("\\\n", "\n"));
    byHand(database, sql);
    assertThat(database.runner().history().appliedIds("main"))
        .containsExactlyInAnyOrder("r1", "r2");
    assertThat(database.runner().sql(Steps.of("create table a (b int);", "create table c (d);")))
        .isEqualTo("-- Nothing to do.\n".replace("\\\n", "\n"));
  }

  @Test
  void aRebuildBringsItsFrameAlong() throws IOException {
    Sqlite database = new Sqlite(temp.resolve("old.db"));
    database.run(
        "create table owner (id integer primary key autoincrement, name text)",
        "create table pet (id integer primary key,"
            + " owner_id integer references owner (id) on delete cascade)",
        "create view owner_name as select name from owner",
        "insert into owner (id, name) values (7, 'Ann')",
        "insert into pet (owner_id) values (7)",
        "create trigger named after insert on owner begin update owner set name = 'x'; end");
    byte[] before = Files.readAllBytes(database.file());
    String sql = database.runner().sql(Steps.of(REBUILD));
    assertThat(Files.readAllBytes(database.file())).isEqualTo(before);
    byHand(database, sql);
    assertThat(database.query("select name from owner_name")).containsExactly("Ann");
    assertThat(database.query("select count(*) from pet")).containsExactly("1");
    assertThat(database.query("select name from sqlite_schema where type = 'trigger'"))
        .containsExactly("named");
    assertThat(database.query("select seq from sqlite_sequence where name = 'owner'"))
        .containsExactly("7");
    assertThat(database.runner().history().appliedIds("main")).containsExactly("r1");
  }

  private static void byHand(Sqlite database, String sql) {
    List<String> statements = new ArrayList<>(List.of("pragma foreign_keys = on"));
    statements.addAll(SqlScript.parse(sql).statements());
    database.run(statements.toArray(String[]::new));
  }
}
