package dev.plinth.dao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plinth.Database;
import dev.plinth.dao.shop.User;
import dev.plinth.dao.shop.UserDao;
import dev.plinth.error.NoSuchEntityException;
import dev.plinth.error.UniqueViolationException;
import dev.plinth.testdatabase.EmptyDatabase;
import dev.plinth.testdatabase.TestServer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The verbs that take many entities or keys, on every database. */
abstract class ManyRowsContractTest {

  private final EmptyDatabase empty;
  private final Database db;
  private final UserDao users;

  ManyRowsContractTest(TestServer server, Way way) {
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
  void updateAllWritesEachRow() {
    List<User> all = users.insertAll(people(2500));
    all.forEach(user -> user.fullname = "The " + user.name);

    assertThat(users.updateAll(all)).containsExactlyElementsOf(all);
    assertThat(users.findAll()).allMatch(user -> ("The " + user.name).equals(user.fullname));
  }

  @Test
  void updateAllWritesNothingIfARowIsMissing() {
    List<User> all = users.insertAll(people(3));
    users.delete(all.get(1));
    all.forEach(user -> user.fullname = "changed");

    assertThatThrownBy(() -> users.updateAll(all))
        .isInstanceOf(NoSuchEntityException.class)
        .hasMessageContaining("user_account")
        .hasMessageContaining("2");
    assertThat(users.findAll()).extracting(user -> user.fullname).containsOnlyNulls();
  }

  @Test
  void deleteAllSaysHowManyThereWere() {
    List<User> all = users.insertAll(people(5));
    users.delete(all.get(3));

    assertThat(users.deleteAll(all.subList(1, 5))).isEqualTo(3);
    assertThat(users.findAll()).extracting(user -> user.name).containsExactly("p0");
  }

  @Test
  void deleteAllByIdTakesAsManyKeysAsThereAre() {
    users.insertAll(people(10_000));

    assertThat(users.deleteAllById(LongStream.rangeClosed(2, 20_000).boxed().toList()))
        .isEqualTo(9_999);
    assertThat(users.count()).isEqualTo(1);
  }

  @Test
  void findAllByIdGivesEachOnceInTheOrderOfTheKeys() {
    users.insertAll(people(10_000));
    List<Long> keys = new ArrayList<>(LongStream.rangeClosed(1, 12_000).boxed().toList());
    Collections.reverse(keys);
    keys.add(5L);

    List<User> found = users.findAllById(keys);

    assertThat(found).hasSize(10_000).isSortedAccordingTo((a, b) -> Long.compare(id(b), id(a)));
  }

  @Test
  void theRowThatAConstraintRefusesIsTold() {
    uniqueNames();
    List<User> all = new ArrayList<>(people(250));
    all.set(137, new User("p3", null));

    assertThatThrownBy(() -> users.insertAll(all))
        .isInstanceOfSatisfying(
            UniqueViolationException.class, refused -> assertThat(refused.row()).hasValue(137))
        .hasMessageStartingWith("the element at index 137: ");
    assertThat(users.count()).isZero();
    assertThat(all).extracting(user -> user.id).containsOnlyNulls();
  }

  @Test
  void nothingOfTheSearchIsLeftInAnOpenTransaction() {
    uniqueNames();
    List<User> all = new ArrayList<>(people(3));
    all.add(new User("p1", null));

    db.useTransaction(
        () -> {
          users.insert(new User("before", null));
          assertThatThrownBy(() -> users.insertAll(all)).hasMessageStartingWith("the element at");
          users.insert(new User("after", null));
        });

    assertThat(users.findAll()).extracting(user -> user.name).containsExactly("before", "after");
  }

  @Test
  void theRowOfAnUpdateIsToldWithItsKey() {
    uniqueNames();
    List<User> all = users.insertAll(people(20));
    all.get(7).name = "p19";

    assertThatThrownBy(() -> users.updateAll(all))
        .isInstanceOf(UniqueViolationException.class)
        .hasMessageStartingWith("the element at index 7 (key 8): ");
  }

  @Test
  void nothingIsDoneWithNothing() {
    assertThat(users.updateAll(List.of())).isEmpty();
    assertThat(users.insertAll(List.of())).isEmpty();
    assertThat(users.deleteAll(List.of())).isZero();
    assertThat(users.deleteAllById(List.of())).isZero();
    assertThat(users.findAllById(List.of())).isEmpty();
  }

  @Test
  void aNullAmongManyIsRefusedByItsIndex() {
    List<Long> keys = new ArrayList<>(List.of(1L, 2L));
    keys.add(null);

    assertThatThrownBy(() -> users.findAllById(keys))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the element at index 2 is null: leave it out");
    assertThatThrownBy(() -> users.deleteAllById(keys))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static List<User> people(int number) {
    return IntStream.range(0, number).mapToObj(i -> new User("p" + i, null)).toList();
  }

  private static long id(User user) {
    Long id = user.id;
    assertThat(id).isNotNull();
    return id;
  }

  private void uniqueNames() {
    db.jdbi().useHandle(handle -> handle.execute("create unique index n on user_account (name)"));
  }
}
