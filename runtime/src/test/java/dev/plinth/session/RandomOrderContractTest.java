package dev.plinth.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.session.model.Account;
import dev.plinth.session.model.Ball;
import dev.plinth.session.model.Node;
import dev.plinth.session.model.Person;
import dev.plinth.testdatabase.EmptyDatabase;
import dev.plinth.testdatabase.TestServer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Random changes that need a careful order of statements have to pass the constraints. */
abstract class RandomOrderContractTest {

  private final TestServer server;
  private final int seeds;
  private final EmptyDatabase empty;

  RandomOrderContractTest(TestServer server, int seeds) {
    this.server = server;
    this.seeds = seeds;
    this.empty = server.create();
  }

  @AfterEach
  void drop() {
    empty.close();
  }

  @Test
  void nodesThatReferToEachOtherInAnyWay() {
    TestDatabase db = new TestDatabase(server, empty.url(), List.of(Node.GENERATED));
    for (int seed = 0; seed < seeds; seed++) {
      db.execute("update node set parent_id = null");
      db.execute("delete from node");
      Random random = new Random(seed);
      List<Node> nodes = new ArrayList<>();
      try (Session session = db.open()) {
        for (int round = 0; round < 6; round++) {
          editNodes(session, nodes, random);
          session.commit();
          assertThat(sorted(db.rows("select name, parent_id from node")))
              .as("seed %s", seed)
              .isEqualTo(lines(nodes, node -> node.name + " " + id(node.parent)));
        }
      }
    }
  }

  private void editNodes(Session session, List<Node> nodes, Random random) {
    for (int i = random.nextInt(4); i > 0 && !nodes.isEmpty(); i--) {
      Node deleted = nodes.remove(random.nextInt(nodes.size()));
      session.delete(deleted);
      for (Node node : nodes) {
        if (node.parent == deleted) {
          node.parent = null;
        }
      }
    }
    int count = random.nextInt(6);
    for (int i = 0; i < count; i++) {
      Node node = new Node("n" + random.nextInt(1000));
      nodes.add(node);
      session.add(node);
    }
    for (Node node : nodes) {
      if (random.nextInt(2) == 0) {
        Node parent = any(nodes, random);
        node.parent = parent == node && !deletesSelfReferences() ? null : parent;
      }
    }
  }

  /** MariaDB and MySQL keep a row that refers to itself. */
  private boolean deletesSelfReferences() {
    return !Set.of("mariadb", "mysql").contains(server.name());
  }

  private static @Nullable Long id(@Nullable Node node) {
    return node == null ? null : node.id;
  }

  @Test
  void tablesThatReferToEachOther() {
    TestDatabase db = new TestDatabase(server, empty.url(), List.of(Person.PERSON, Ball.BALL));
    for (int seed = 0; seed < seeds; seed++) {
      db.execute("update person set favourite_id = null, second_id = null");
      db.execute("delete from ball");
      db.execute("delete from person");
      Random random = new Random(seed);
      List<Person> people = new ArrayList<>();
      List<Ball> balls = new ArrayList<>();
      try (Session session = db.open()) {
        for (int round = 0; round < 6; round++) {
          editPeople(session, people, balls, random);
          session.commit();
          assertThat(sorted(db.rows("select colour, owner_id from ball")))
              .as("seed %s", seed)
              .isEqualTo(lines(balls, ball -> ball.colour + " " + id(ball.owner)));
          assertThat(sorted(db.rows("select name, favourite_id, second_id from person")))
              .as("seed %s", seed)
              .isEqualTo(lines(people, p -> p.name + " " + id(p.favourite) + " " + id(p.second)));
        }
      }
    }
  }

  private static void editPeople(
      Session session, List<Person> people, List<Ball> balls, Random random) {
    for (int i = random.nextInt(3); i > 0 && !balls.isEmpty(); i--) {
      deleteBall(session, balls.remove(random.nextInt(balls.size())), people);
    }
    if (people.size() > 2 && random.nextBoolean()) {
      Person deleted = people.remove(random.nextInt(people.size()));
      session.delete(deleted);
      for (Ball ball : List.copyOf(balls)) {
        if (ball.owner == deleted && random.nextBoolean()) {
          balls.remove(ball);
          deleteBall(session, ball, people);
        } else if (ball.owner == deleted) {
          ball.owner = any(people, random);
        }
      }
    }
    int count = 1 + random.nextInt(3);
    for (int i = 0; i < count; i++) {
      Person person = new Person("p" + random.nextInt(1000));
      people.add(person);
      session.add(person);
      balls.add(new Ball("b" + random.nextInt(1000), people.get(random.nextInt(people.size()))));
      session.add(balls.get(balls.size() - 1));
    }
    for (Person person : people) {
      if (random.nextBoolean() && !balls.isEmpty()) {
        person.favourite = any(balls, random);
        person.second = random.nextBoolean() ? any(balls, random) : null;
      }
    }
  }

  private static void deleteBall(Session session, Ball deleted, List<Person> people) {
    session.delete(deleted);
    for (Person person : people) {
      person.favourite = person.favourite == deleted ? null : person.favourite;
      person.second = person.second == deleted ? null : person.second;
    }
  }

  private static @Nullable Long id(@Nullable Ball ball) {
    return ball == null ? null : ball.id;
  }

  private static @Nullable Long id(@Nullable Person person) {
    return person == null ? null : person.id;
  }

  @Test
  void uniqueValuesThatPassFromRowToRow() {
    TestDatabase db = new TestDatabase(server, empty.url(), List.of(Account.ACCOUNT));
    for (int seed = 0; seed < seeds; seed++) {
      db.execute("delete from account");
      Random random = new Random(seed);
      List<Account> accounts = new ArrayList<>();
      try (Session session = db.open()) {
        for (int round = 0; round < 6; round++) {
          editAccounts(session, accounts, random);
          session.commit();
          assertThat(sorted(db.rows("select email, nick from account")))
              .as("seed %s", seed)
              .isEqualTo(lines(accounts, account -> account.email + " " + account.nick));
        }
      }
    }
  }

  /** Hands a few values round, so that nearly every change takes one that another row gives up. */
  private static void editAccounts(Session session, List<Account> accounts, Random random) {
    for (int i = random.nextInt(3); i > 0 && !accounts.isEmpty(); i--) {
      session.delete(accounts.remove(random.nextInt(accounts.size())));
    }
    while (accounts.size() < 4 + random.nextInt(3)) {
      accounts.add(new Account(""));
    }
    List<String> values =
        new ArrayList<>(Stream.of("a", "b", "c", "d", "e", "f", "g", "h").toList());
    Collections.shuffle(values, random);
    List<String> nicks = new ArrayList<>(values);
    Collections.shuffle(nicks, random);
    for (int i = 0; i < accounts.size(); i++) {
      accounts.get(i).email = values.get(i);
      accounts.get(i).nick = random.nextInt(4) == 0 ? null : nicks.get(i);
      session.add(accounts.get(i));
    }
  }

  private static <T> @Nullable T any(List<T> list, Random random) {
    return list.isEmpty() ? null : list.get(random.nextInt(list.size()));
  }

  /** The rows come in the order of their keys, which levels and circles decide. */
  private static String sorted(String rows) {
    return rows.lines().map(row -> row + "\n").sorted().collect(Collectors.joining());
  }

  private static <T> String lines(List<T> rows, Function<T, String> line) {
    return rows.stream().map(row -> line.apply(row) + "\n").sorted().collect(Collectors.joining());
  }
}
