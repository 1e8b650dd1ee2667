package dev.plinth.dao;

import static dev.plinth.dao.shop.UserTable.USER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plinth.Database;
import dev.plinth.dao.shop.User;
import dev.plinth.dao.shop.UserDao;
import dev.plinth.error.InvalidCursorException;
import dev.plinth.error.InvalidQueryException;
import dev.plinth.testdatabase.EmptyDatabase;
import dev.plinth.testdatabase.TestServer;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages of a table, on every database. */
abstract class PagesContractTest {

  private static final Paging<User> BY_NAME = Paging.of(USER, 2).by(USER.name.asc());

  private final EmptyDatabase empty;
  final Database db;
  private final UserDao users;

  PagesContractTest(TestServer server, Way way) {
    empty = server.create();
    db = way.open(empty.url());
    users = new UserDao(db);
  }

  @BeforeEach
  void insert() {
    users.insertAll(Stream.of("d", "b", "e", "a", "c").map(name -> new User(name, null)).toList());
  }

  @AfterEach
  void close() {
    db.close();
    empty.close();
  }

  @Test
  void aPageByItsNumber() {
    Page<User> second = users.page(BY_NAME.page(2));

    assertThat(names(second.items())).containsExactly("c", "d");
    assertThat(second.hasNext()).isTrue();
    assertThat(second.hasPrevious()).isTrue();
    assertThat(second.total()).isEmpty();
    assertThat(users.page(BY_NAME.page(3)).hasNext()).isFalse();
    assertThat(users.page(BY_NAME.page(9)).items()).isEmpty();
  }

  @Test
  void aPageWithTotal() {
    Page<User> page = users.page(BY_NAME.withTotal());

    assertThat(page.total()).hasValue(5);
    assertThat(page.pages()).hasValue(3);
  }

  @Test
  void withoutAnOrderRowsComeByKey() {
    assertThat(names(users.page(Paging.of(USER, 3)).items())).containsExactly("d", "b", "e");
  }

  @Test
  void cursorsLeadForwardAndBack() {
    KeysetPage<User> first = users.pageAfter(BY_NAME, null);
    assertThat(names(first.items())).containsExactly("a", "b");
    assertThat(first.hasPrevious()).isFalse();

    users.insert(new User("aa", null));
    KeysetPage<User> second = users.pageAfter(BY_NAME, first.next().orElseThrow());
    assertThat(names(second.items())).containsExactly("c", "d");

    KeysetPage<User> back = users.pageBefore(BY_NAME, second.previous().orElseThrow());
    assertThat(names(back.items())).containsExactly("aa", "b");
    assertThat(back.hasNext()).isTrue();
    assertThat(names(users.pageBefore(BY_NAME, null).items())).containsExactly("d", "e");
  }

  @Test
  void aCursorSurvivesAUrl() {
    assertThat(users.pageAfter(BY_NAME, null).next().orElseThrow()).matches("[A-Za-z0-9_-]+");
  }

  @Test
  void nothingComesBehindTheLastRow() {
    Paging<User> all = Paging.of(USER, 5);

    assertThat(users.pageAfter(all, null).next()).isEmpty();
    users.deleteAll(users.findAll());
    assertThat(users.pageAfter(all, null).items()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "x", "not a cursor", "AAAAAAAAAAA", "AAAAAAAAAAAAAAAAAAAA", "'; drop"})
  void whatIsNoCursorIsRefused(String text) {
    assertThatThrownBy(() -> users.pageAfter(BY_NAME, text))
        .isInstanceOf(InvalidCursorException.class)
        .hasMessage(
            "the cursor is none of the pages of user_account by name, id: it was changed or cut, or"
                + " comes from another table or order; begin with the first page");
  }

  @Test
  void aChangedOrForeignCursorIsRefused() {
    String cursor = users.pageAfter(BY_NAME, null).next().orElseThrow();
    char last = cursor.charAt(cursor.length() - 2);
    String changed =
        cursor.substring(0, cursor.length() - 2) + (last == 'A' ? 'B' : 'A') + cursor.charAt(0);

    assertThatThrownBy(() -> users.pageAfter(BY_NAME, changed))
        .isInstanceOf(InvalidCursorException.class);
    assertThatThrownBy(() -> users.pageAfter(BY_NAME.by(USER.name.desc()), cursor))
        .isInstanceOf(InvalidCursorException.class)
        .hasMessageContaining("user_account by name desc, id desc");
  }

  @Test
  void anOrderThatTellsNoRowsApartIsRefused() {
    assertThatThrownBy(() -> users.pageAfter(BY_NAME.by(USER.fullname.asc()), null))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessage(
            "user_account.fullname takes NULL: say nullsFirst() or nullsLast() in the order");
    assertThatThrownBy(() -> BY_NAME.by(USER.name.asc(), USER.name.desc()))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessageContaining("user_account.name twice");
  }

  @Test
  void aPageBesideACursorHasNoNumber() {
    assertThatThrownBy(() -> users.pageAfter(BY_NAME.page(2), null))
        .isInstanceOf(InvalidQueryException.class);
    assertThatThrownBy(() -> BY_NAME.page(0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Paging.of(USER, 0)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void conditionsOfEachKind() {
    assertThat(condition(List.of(USER.id.asc()), true)).isEqualTo("id > ?");
    assertThat(condition(List.of(USER.name.asc(), USER.id.asc()), true))
        .isEqualTo("(name, id) > (?, ?)");
    assertThat(condition(List.of(USER.name.asc(), USER.id.asc()), false))
        .isEqualTo("name >= ? and (name > ? or (name = ? and id > ?))");
    assertThat(condition(List.of(USER.name.desc(), USER.id.asc()), true))
        .isEqualTo("name <= ? and (name < ? or (name = ? and id > ?))");
    assertThat(condition(List.of(USER.fullname.asc().nullsLast(), USER.id.asc()), true))
        .isEqualTo("((fullname > ? or fullname is null) or (fullname = ? and id > ?))");
    assertThat(condition(List.of(USER.fullname.asc().nullsFirst(), USER.id.asc()), true, 0))
        .isEqualTo("(fullname is not null or (fullname is null and id > ?))");
  }

  private static String condition(List<Sort<User>> sorts, boolean rowValues, int... nulls) {
    BitSet places = new BitSet();
    for (int place : nulls) {
      places.set(place);
    }
    return new Keyset<>(sorts, places, rowValues).condition();
  }

  private static List<String> names(List<User> items) {
    return items.stream().map(user -> user.name).toList();
  }
}
