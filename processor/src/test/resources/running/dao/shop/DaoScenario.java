package shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plinth.error.NoResultException;
import dev.plinth.error.NonUniqueResultException;
import dev.plinth.error.ValueRefusedException;
import dev.plinth.processor.Scenario;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.Jdbi;

/** Statements of the user's, run by what was generated for them. */
public final class DaoScenario implements Scenario {
  @Override
  public void run(Jdbi jdbi) {
    Users users = new UsersImpl(jdbi);
    users.insert(new User("spongebob", "sponge@sea", 3));
    users.insert(new User("sandy", null, 5));
    users.insert(new User("patrick", null, 0));
    reads(users);
    refusedStream(jdbi);
    lists(users);
    optionalParts(users);
    writes(users);
  }

  private static void reads(Users users) {
    assertThat(users.named("s%")).extracting(user -> user.name).containsExactly("spongebob", "sandy");
    assertThat(users.find("sandy")).hasValueSatisfying(user -> assertThat(user.visits).isEqualTo(5));
    assertThat(users.find("' or 1 = 1 --")).isEmpty();
    assertThat(users.one("patrick").id).isEqualTo(3);
    assertThatThrownBy(() -> users.one("nobody"))
        .isInstanceOf(NoResultException.class)
        .hasMessageContaining("Users.one");
    assertThat(users.oneOrNull("nobody")).isNull();
    assertThat(users.count(User.Status.ACTIVE)).isEqualTo(3);
    assertThat(users.mostVisits()).hasValue(5);
    assertThat(users.statuses()).containsExactly(User.Status.ACTIVE);
    assertThat(users.visits())
        .containsExactly(
            new Visits("sandy", 5, null),
            new Visits("spongebob", 3, "sponge@sea"),
            new Visits("patrick", 0, null));
    try (Stream<String> names = users.names()) {
      assertThat(names).containsExactly("patrick", "sandy", "spongebob");
    }
    users.insert(new User("sandy", "twin@sea", 1));
    assertThatThrownBy(() -> users.find("sandy")).isInstanceOf(NonUniqueResultException.class);
    users.deleteById(4L);
  }

  /** Nothing stays open where there never is a stream. */
  private static void refusedStream(Jdbi jdbi) {
    AtomicInteger open = new AtomicInteger();
    Users counted =
        new UsersImpl(
            Jdbi.create(
                new ConnectionFactory() {
                  @Override
                  public Connection openConnection() {
                    open.incrementAndGet();
                    return jdbi.open().getConnection();
                  }

                  @Override
                  public void closeConnection(Connection connection) throws SQLException {
                    open.decrementAndGet();
                    connection.close();
                  }
                }));
    assertThatThrownBy(() -> counted.namesakes("a".repeat(31)))
        .isInstanceOf(ValueRefusedException.class);
    assertThat(open).hasValue(0);
    try (Stream<String> names = counted.namesakes("sandy")) {
      assertThat(open).hasValue(1);
      assertThat(names).containsExactly("sandy");
    }
    assertThat(open).hasValue(0);
  }

  private static void lists(Users users) {
    assertThat(users.those(List.of(3L, 1L, 9L))).extracting(user -> user.id).containsExactly(1L, 3L);
    assertThat(users.those(List.of())).isEmpty();
    List<Long> withNull = new ArrayList<>(List.of(1L));
    withNull.add(null);
    assertThatThrownBy(() -> users.those(withNull)).hasMessageContaining("\"ids\" holds a null");
  }

  private static void optionalParts(Users users) {
    assertThat(users.search(1, null, null)).containsExactly(1L, 2L);
    assertThat(users.search(1, "sandy", null)).containsExactly(2L);
    assertThat(users.search(0, null, List.of(1L, 2L))).containsExactly(3L);
    assertThat(users.search(0, "sandy", List.of())).containsExactly(2L);
  }

  private static void writes(Users users) {
    assertThat(users.visit("sandy")).isEqualTo(1);
    assertThat(users.visited("sandy").visits).isEqualTo(7);
    assertThat(users.move(2, "sandy@sea")).isTrue();
    assertThat(users.move(2, null)).isTrue();
    assertThat(users.move(9, null)).isFalse();
    assertThatThrownBy(() -> users.deleteBut(List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("@AllRows");
    users.deleteBut(List.of(1L, 2L));
    assertThat(users.count()).isEqualTo(2);
    assertThat(users.clear()).isEqualTo(2);
  }
}
