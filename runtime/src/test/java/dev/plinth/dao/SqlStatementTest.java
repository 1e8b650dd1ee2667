package dev.plinth.dao;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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
}
