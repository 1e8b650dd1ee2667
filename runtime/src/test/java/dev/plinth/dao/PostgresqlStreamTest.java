package dev.plinth.dao;

import static dev.plinth.dao.shop.NoteTable.NOTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plinth.Database;
import dev.plinth.dao.shop.Note;
import dev.plinth.error.ForeignKeyViolationException;
import dev.plinth.testdatabase.EmptyDatabase;
import dev.plinth.testdatabase.TestServers;
import java.util.Iterator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A stream holds few rows at a time, which the server's cursor needs a transaction for. */
@ParameterizedClass
@EnumSource(Way.class)
final class PostgresqlStreamTest {

  private final EmptyDatabase empty = TestServers.POSTGRESQL.create();
  private final Database db;

  PostgresqlStreamTest(Way way) {
    db = way.open(empty.url());
    Inserts.insertAll(
        db, NOTE, IntStream.range(0, 1000).mapToObj(i -> new Note(null, "note " + i)).toList());
  }

  @AfterEach
  void close() {
    db.close();
    empty.close();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 1000})
  void aTransactionIsOpenAsLongAsTheStream(int rows) {
    try (Stream<Note> notes = new NoteRows(db).stream()) {
      Iterator<Note> iterator = notes.iterator();
      for (int i = 0; i < rows; i++) {
        assertThat(iterator.next().text()).isEqualTo("note " + i);
      }
      assertThat(transactions()).isEqualTo(1);
    }
    assertThat(transactions()).isZero();
    assertThat(new NoteRows(db).stream().count()).isEqualTo(1000);
    assertThat(transactions()).isZero();
  }

  @Test
  void whatCantBeCommittedAtItsEndIsAnError() {
    try (Handle handle = db.jdbi().open()) {
      handle.execute("create table mark (note_id bigint references note initially deferred)");
      Stream<Note> notes = new NoteRows(StatementSource.of(handle)).stream();
      assertThat(notes.iterator().next().text()).isEqualTo("note 0");
      handle.execute("insert into mark values (-1)");

      assertThatThrownBy(notes::close).isInstanceOf(ForeignKeyViolationException.class);
      assertThat(handle.select("select count(*) from mark").mapTo(Integer.class).one()).isZero();
    }
  }

  @Test
  void aStatementThatFailedMeanwhileHasSaidSo() {
    try (Handle handle = db.jdbi().open()) {
      Stream<Note> notes = new NoteRows(StatementSource.of(handle)).stream();
      assertThat(notes.iterator().next().text()).isEqualTo("note 0");
      assertThatThrownBy(() -> handle.execute("insert into nowhere values (1)"))
          .hasMessageContaining("nowhere");

      notes.close();
      assertThat(transactions()).isZero();
    }
  }

  private int transactions() {
    return Jdbi.create(empty.url())
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        "select count(*) from pg_stat_activity where datname = current_database()"
                            + " and state = 'idle in transaction'")
                    .mapTo(Integer.class)
                    .one());
  }

  /** What a generated DAO does. */
  private record NoteRows(StatementSource source) {
    Stream<Note> stream() {
      Execution select =
          source.prepare(SqlStatement.of("Notes.stream", "select id, text from note order by id"));
      return select.stream(NOTE);
    }
  }
}
