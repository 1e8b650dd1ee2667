package dev.plinth.dao;

import static dev.plinth.dao.shop.CountryTable.COUNTRY;
import static dev.plinth.dao.shop.NoteTable.NOTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plinth.Database;
import dev.plinth.dao.shop.Country;
import dev.plinth.dao.shop.Note;
import dev.plinth.dao.shop.User;
import dev.plinth.dao.shop.UserDao;
import dev.plinth.dialect.Capability;
import dev.plinth.error.UniqueViolationException;
import dev.plinth.testdatabase.EmptyDatabase;
import dev.plinth.testdatabase.TestServer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.StatementContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Many rows in few statements, each with its own key. */
abstract class InsertAllContractTest {

  private final EmptyDatabase empty;
  final Database db;

  InsertAllContractTest(TestServer server, Way way) {
    empty = server.create();
    db = way.open(empty.url());
  }

  @AfterEach
  void close() {
    db.close();
    empty.close();
  }

  @Test
  void nothingIsNoStatement() {
    assertThat(Inserts.insertAll(db, NOTE, List.of())).isEmpty();
  }

  @Test
  void everyRowGetsTheKeyOfItsOwnRow() {
    for (int rows : new int[] {1, 2, 99, 100, 101, 1_000}) {
      List<Note> written = Inserts.insertAll(db, NOTE, notes(rows));

      assertThat(written).hasSize(rows).allSatisfy(this::isStored);
    }
  }

  @Test
  void rowsWithAndWithoutAKeyMayBeMixed() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int round = 0; round < 20; round++) {
      List<Note> notes = new ArrayList<>();
      long key = 1_000_000L * (round + 1);
      for (int i = 0; i < random.nextInt(300); i++) {
        boolean explicit = random.nextInt(10) > round / 2;
        notes.add(new Note(explicit ? key += 50 : null, "note " + round + "." + i));
      }
      List<Note> written = Inserts.insertAll(db, NOTE, notes);

      assertThat(written)
          .as("seed %d", seed)
          .map(Note::text)
          .containsExactlyElementsOf(notes.stream().map(Note::text).toList());
      assertThat(written).as("seed %d", seed).allSatisfy(this::isStored);
    }
  }

  @Test
  void keysOfThreadsThatInsertTogetherBelongToTheirRows() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<List<Note>>> all =
          IntStream.range(0, 8)
              .mapToObj(i -> threads.submit(() -> Inserts.insertAll(db, NOTE, notes(i, 300))))
              .toList();
      for (Future<List<Note>> each : all) {
        assertThat(each.get()).hasSize(300).allSatisfy(this::isStored);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void aFailureLeavesNothingBehind() {
    UserDao users = new UserDao(db);
    List<User> people = new ArrayList<>();
    for (int i = 0; i < 150; i++) {
      people.add(new User("user" + i, null));
    }
    people.add(new User("user0", null));

    assertThatThrownBy(() -> users.insertAll(people)).isInstanceOf(UniqueViolationException.class);
    assertThat(people).allMatch(user -> user.id == null);
    assertThat(users.count()).isZero();
  }

  @Test
  void aHundredRowsTakeOneStatement() {
    assertThat(statements(() -> Inserts.insertAll(db, COUNTRY, countries(1_025))))
        .hasSize(13)
        .allMatch(sql -> sql.startsWith("insert into country (code, name, population) values (?"));
  }

  @Test
  void keysOfManyRowsTakeAStatementEachOnlyWhereTheDatabaseCannotGiveThemBackTogether() {
    boolean together = db.dialect().capabilities().can(Capability.KEYS_OF_MANY_ROWS);

    assertThat(statements(() -> Inserts.insertAll(db, NOTE, notes(50))).size() < 50)
        .isEqualTo(together);
  }

  @Test
  void inAnOpenTransactionASavepointIsAllThatIsAdded() {
    assertThat(
            statements(
                () ->
                    db.inTransaction(
                        () -> Inserts.insertAll(db, COUNTRY, countries(2).subList(0, 1)))))
        .hasSize(1);
    assertThat(
            statements(
                () ->
                    db.inTransaction(
                        () -> Inserts.insertAll(db, COUNTRY, countries(101).subList(1, 101)))))
        .hasSize(3)
        .startsWith("savepoint plinth_rows")
        .endsWith("release savepoint plinth_rows");
  }

  private List<String> statements(Runnable work) {
    List<String> statements = new ArrayList<>();
    db.jdbi()
        .setSqlLogger(
            new SqlLogger() {
              @Override
              public void logAfterExecution(StatementContext context) {
                statements.add(context.getRenderedSql());
              }
            });
    work.run();
    return statements;
  }

  final void isStored(Note note) {
    assertThat(Finds.get(db, NOTE, java.util.Objects.requireNonNull(note.id()))).isEqualTo(note);
  }

  static List<Note> notes(int rows) {
    return IntStream.range(0, rows).mapToObj(i -> new Note(null, "note " + i)).toList();
  }

  private static List<Note> notes(int thread, int rows) {
    return IntStream.range(0, rows)
        .mapToObj(i -> new Note(null, "note " + i + " of " + thread))
        .toList();
  }

  private static List<Country> countries(int rows) {
    return IntStream.range(0, rows).mapToObj(i -> new Country(code(i), "C", i)).toList();
  }

  /** Two characters, which is all that the column takes. */
  private static String code(int number) {
    return Integer.toString(36 * 36 + number, 36).substring(1);
  }
}
