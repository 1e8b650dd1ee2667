package dev.plinth.dao;

import static dev.plinth.dao.shop.AddressTable.ADDRESS;
import static dev.plinth.dao.shop.NoteTable.NOTE;
import static dev.plinth.dao.shop.UserTable.USER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.Database;
import dev.plinth.dao.shop.Address;
import dev.plinth.dao.shop.Note;
import dev.plinth.dao.shop.User;
import dev.plinth.dao.shop.UserDao;
import dev.plinth.testdatabase.EmptyDatabase;
import dev.plinth.testdatabase.TestServer;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Streams of rows, with other statements while they are open, on every database. */
abstract class StreamContractTest {

  /** More than a driver asks for at once. */
  private static final int ROWS = 700;

  final EmptyDatabase empty;
  final Database db;
  private final UserDao users;

  StreamContractTest(TestServer server, Way way) {
    empty = server.create();
    db = way.open(empty.url());
    users = new UserDao(db);
  }

  @AfterEach
  void close() {
    db.close();
    empty.close();
  }

  @Test
  void everyRowComesOnceInItsOrder() {
    Inserts.insertAll(db, NOTE, notes());

    try (Stream<Note> notes = db.from(NOTE).orderBy(NOTE.id.asc()).stream()) {
      assertThat(notes.map(Note::text))
          .containsExactlyElementsOf(notes().stream().map(Note::text).toList());
    }
  }

  @Test
  void otherStatementsOfTheTransactionRunMeanwhile() {
    users.insertAll(people());

    db.useTransaction(
        () -> {
          try (Stream<User> all = db.from(USER).orderBy(USER.id.asc()).stream()) {
            all.forEach(
                user -> {
                  user.fullname = "The " + user.name;
                  users.update(user);
                  assertThat(users.exists(Objects.requireNonNull(user.id))).isTrue();
                });
          }
        });

    assertThat(users.findAll()).hasSize(ROWS).allMatch(user -> user.fullname != null);
  }

  @Test
  void otherStatementsOnAnotherConnectionRunMeanwhile() {
    users.insertAll(people());

    try (Stream<User> all = users.stream()) {
      assertThat(all.filter(user -> users.get(Objects.requireNonNull(user.id)).name.equals("p5")))
          .hasSize(1);
    }
  }

  @Test
  void referencesAreCompletedWhileTheStreamIsOpen() {
    List<User> owners = users.insertAll(people());
    Inserts.insertAll(db, ADDRESS, owners.stream().map(user -> address(user)).toList());

    try (Stream<Address> all = db.from(ADDRESS).orderBy(ADDRESS.id.asc()).stream()) {
      assertThat(all).hasSize(ROWS).allMatch(each -> each.emailAddress.equals(each.user.name));
    }
  }

  @Test
  void aStreamThatEndsEarlyLeavesTheConnectionUsable() {
    Inserts.insertAll(db, NOTE, notes());

    db.useTransaction(
        () -> {
          for (int i = 0; i < 3; i++) {
            try (Stream<Note> notes = db.from(NOTE).orderBy(NOTE.id.asc()).stream()) {
              assertThat(notes.limit(300)).hasSize(300);
            }
          }
          assertThat(db.from(NOTE).count()).isEqualTo(ROWS);
        });
  }

  private static List<Note> notes() {
    return IntStream.range(0, ROWS).mapToObj(i -> new Note(null, "note " + i)).toList();
  }

  private static List<User> people() {
    return IntStream.range(0, ROWS).mapToObj(i -> new User("p" + i, null)).toList();
  }

  private static Address address(User user) {
    return new Address(user.name, user);
  }
}
