package dev.plinth.dao;

import static dev.plinth.dao.shop.NoteTable.NOTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.plinth.Database;
import dev.plinth.dao.shop.Note;
import dev.plinth.dao.shop.Shop;
import dev.plinth.error.UnclosedStreamException;
import dev.plinth.session.Session;
import dev.plinth.testdatabase.EmptyDatabase;
import dev.plinth.testdatabase.TestServer;
import dev.plinth.testdatabase.TestServers;
import java.time.Duration;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.CloseException;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A stream that nobody closes is told where its transaction, handle or database ends. */
@ParameterizedClass
@MethodSource("ways")
final class UnclosedStreamTest {
  private static final String OF_NOTES = "the stream of Note.select_all is still open where the ";

  private final EmptyDatabase empty;
  private final Database db;

  UnclosedStreamTest(TestServer server, Way way) {
    empty = server.create();
    db = way.open(empty.url());
    Inserts.insertAll(db, NOTE, List.of(new Note(null, "a"), new Note(null, "b")));
  }

  static Stream<Arguments> ways() {
    return TestServers.ALL.stream()
        .flatMap(server -> Arrays.stream(Way.values()).map(way -> arguments(server, way)));
  }

  @AfterEach
  void close() {
    db.close();
    empty.close();
  }

  @Test
  void whereItsTransactionEnds() {
    assertThatThrownBy(
            () ->
                db.useTransaction(
                    () -> {
                      Inserts.insert(db, NOTE, new Note(null, "c"));
                      first(db);
                    }))
        .isInstanceOf(UnclosedStreamException.class)
        .hasMessageStartingWith(OF_NOTES + "transaction ends: close it");
    assertThat(count()).as("what the transaction wrote is undone").isEqualTo(2);
  }

  @Test
  void whereItLeavesItsTransaction() {
    assertThatThrownBy(() -> db.inTransaction(() -> notes(db)))
        .isInstanceOf(UnclosedStreamException.class);
    assertThat(count()).isEqualTo(2);
  }

  @Test
  void whereItsHandleCloses() {
    Handle handle = db.jdbi().open();
    Iterator<Note> rows = first(StatementSource.of(handle));

    assertThatThrownBy(handle::close)
        .isInstanceOf(CloseException.class)
        .cause()
        .isInstanceOf(UnclosedStreamException.class)
        .hasMessageStartingWith(OF_NOTES + "connection is given back");
    assertThatThrownBy(rows::next)
        .isInstanceOf(UnclosedStreamException.class)
        .hasMessageStartingWith("the rows of Note.select_all can't be read any more");
    assertThat(count()).isEqualTo(2);
  }

  @Test
  void whereItsSessionCommits() {
    try (Session session = db.openSession()) {
      session.save(new Note(null, "c"));
      first(session);
      assertThatThrownBy(session::commit).isInstanceOf(UnclosedStreamException.class);
    }
    assertThat(count()).isEqualTo(2);
  }

  @Test
  void whereItsSessionCloses() {
    Session session = db.openSession();
    first(session);
    assertThatThrownBy(session::close)
        .isInstanceOf(UnclosedStreamException.class)
        .hasMessageStartingWith(OF_NOTES + "connection is given back");
    assertThat(count()).isEqualTo(2);
  }

  @Test
  void whereItsDatabaseCloses() {
    Database other = Shop.builder().url(empty.url()).closeTimeout(Duration.ofMillis(50)).open();
    first(other);
    assertThatThrownBy(other::close)
        .isInstanceOf(UnclosedStreamException.class)
        .hasMessageStartingWith(OF_NOTES + "database is closed");
    other.close();
  }

  /** An outer stream goes on while inner transactions begin and end. */
  @Test
  void notWhereAnInnerTransactionEnds() {
    db.useTransaction(
        () -> {
          try (Stream<Note> notes = notes(db)) {
            notes.forEach(note -> db.useTransaction(() -> assertThat(count()).isEqualTo(2)));
          }
        });
  }

  @Test
  void notIfItWasClosedOrReadToItsEnd() {
    db.useTransaction(
        () -> {
          assertThat(notes(db)).hasSize(2);
          try (Stream<Note> notes = notes(db)) {
            notes.iterator().next();
          }
        });
  }

  private long count() {
    try (Execution count =
        db.prepare(SqlStatement.of("Notes.count", "select count(*) from note"))) {
      return count.scalarLong();
    }
  }

  private static Iterator<Note> first(StatementSource source) {
    Iterator<Note> rows = notes(source).iterator();
    rows.next();
    return rows;
  }

  private static Stream<Note> notes(StatementSource source) {
    return source.prepare(NOTE.selectAll()).stream(NOTE);
  }
}
