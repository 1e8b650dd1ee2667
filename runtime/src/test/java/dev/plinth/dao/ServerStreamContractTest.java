package dev.plinth.dao;

import static dev.plinth.dao.shop.NoteTable.NOTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plinth.dao.shop.Note;
import dev.plinth.error.ConnectionLostException;
import dev.plinth.testdatabase.TestServer;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** Streams of rows that a server sends: never all of them at once. */
abstract class ServerStreamContractTest extends StreamContractTest {

  /** Together more than what the network holds between server and driver. */
  private static final int BIG_ROWS = 1_500;

  private static final String BIG = "x".repeat(10_000);

  ServerStreamContractTest(TestServer server, Way way) {
    super(server, way);
  }

  /** Ends a session of the server, which is {@code ?}. */
  abstract String kill();

  /** The number of the session that asks. */
  abstract String session();

  @Test
  void rowsThatAreNotReadYetAreStillAtTheServer() {
    Inserts.insertAll(db, NOTE, bigRows());

    assertThatThrownBy(
            () ->
                db.useTransaction(
                    () -> {
                      long session = number(session());
                      try (Stream<Note> notes = db.from(NOTE).stream()) {
                        Iterator<Note> rows = notes.iterator();
                        assertThat(rows.next().text()).isEqualTo(BIG);
                        kill(session);
                        rows.forEachRemaining(note -> {});
                      }
                    }))
        .isInstanceOf(ConnectionLostException.class);
  }

  @Test
  void aStreamThatBreaksSaysThatTheConnectionIsLost() {
    Inserts.insertAll(db, NOTE, bigRows());
    long session = number(session());

    try (Stream<Note> notes = db.from(NOTE).stream()) {
      Iterator<Note> rows = notes.iterator();
      assertThat(rows.next().text()).isEqualTo(BIG);
      kill(session);
      assertThatThrownBy(() -> rows.forEachRemaining(note -> {}))
          .isInstanceOf(ConnectionLostException.class);
    }
    assertThat(db.from(NOTE).count()).isEqualTo(BIG_ROWS);
  }

  @Test
  void aStreamThatCanNotBeginSaysThatTheConnectionIsLost() {
    kill(number(session()));

    assertThatThrownBy(() -> db.from(NOTE).stream()).isInstanceOf(ConnectionLostException.class);
    assertThat(db.from(NOTE).count()).isZero();
  }

  private static List<Note> bigRows() {
    return IntStream.range(0, BIG_ROWS).mapToObj(i -> new Note(null, BIG)).toList();
  }

  private long number(String sql) {
    try (Execution select = db.prepare(SqlStatement.of("Test.session", sql))) {
      return select.scalarLong();
    }
  }

  private void kill(long session) {
    Jdbi.create(empty.url())
        .useHandle(handle -> handle.execute(kill().replace("?", String.valueOf(session))));
  }
}
