package dev.plinth.dao;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One statement has the words of each database, and stays one statement. */
final class SqlStatementTest {

  private static final SqlStatement INSERT =
      SqlStatement.of("Note.insert", "insert into note (at) values (coalesce(?, (now)))")
          .on("mariadb", "insert into note (at) values (coalesce(?, now(6)))");

  @Test
  void eachDatabaseGetsItsOwnWords() {
    assertThat(INSERT.text("sqlite"))
        .isEqualTo("insert into note (at) values (coalesce(?, (now)))");
    assertThat(INSERT.text("mariadb"))
        .isEqualTo("insert into note (at) values (coalesce(?, now(6)))");
  }

  @Test
  void aChangeReachesAllWords() {
    SqlStatement twice = INSERT.map("Note.insertAll", text -> text + ", (null)");
    assertThat(twice.name()).isEqualTo("Note.insertAll");
    assertThat(twice.text("sqlite")).endsWith("(now))), (null)");
    assertThat(twice.text("mariadb")).endsWith("now(6))), (null)");
  }

  @Test
  void manyRowsKeepTheWordsOfEachDatabase() {
    SqlStatement rows = MultiRowInsert.of(INSERT).sql(2);
    assertThat(rows.text("mariadb"))
        .isEqualTo("insert into note (at) values (coalesce(?, now(6))), (coalesce(?, now(6)))");
  }

  @Test
  void whatItGivesBackStays() {
    assertThat(INSERT.returning("at").on("h2", "insert").map("x", text -> text).returning())
        .containsExactly("at");
  }

  @Test
  void otherWordsMakeAnotherStatement() {
    SqlStatement plain = SqlStatement.of("Note.insert", INSERT.text());
    assertThat(INSERT).isNotEqualTo(plain);
    assertThat(plain.on("mariadb", INSERT.text("mariadb")))
        .isEqualTo(INSERT)
        .hasSameHashCodeAs(INSERT);
  }

  @Test
  void theTextToPrepareIsWrittenOnce() {
    Backend backend = new SqliteBackend(true);
    SqlStatement sql =
        SqlStatement.of("Note.insert", "insert into note (at) values (?)").returning("id", "order");
    assertThat(backend.text(sql))
        .isEqualTo("insert into note (at) values (?) returning id, \"order\"")
        .isSameAs(backend.text(sql));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "insert into t (a) values (1)",
        " UPDATE t set a = 1",
        "-- for the audit\nupdate t set a = 1",
        "/* of all */ delete from t",
        "with old as (select a from t) delete from t where a in (select a from old)",
        "with gone as (delete from t returning a) select a from gone",
        "with a as (select 'it''s' as b)\nupdate t set a = (select b from a)"
      })
  void whatWrites(String sql) {
    assertThat(SqlStatement.of("Test", sql).writes()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "select a from t for update",
        "savepoint a",
        "with recent as (select last_update from rental) select last_update from recent",
        "with a as (select replace (b, 'x', 'y') as update_count from t) select update_count from a",
        "with a as (select 'please update it' as b /* or delete it */) select b from a",
        "with a as (select \"delete\", t.update from t) select * from a -- update t",
        "with a as (select b from t) select b from a for update skip locked"
      })
  void whatReads(String sql) {
    assertThat(SqlStatement.of("Test", sql).writes()).isFalse();
  }
}
