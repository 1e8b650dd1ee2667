package dev.plinth.dao;

import static dev.plinth.dao.shop.EmployeeTable.EMPLOYEE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plinth.Database;
import dev.plinth.dao.shop.Address;
import dev.plinth.dao.shop.AddressDao;
import dev.plinth.dao.shop.Employee;
import dev.plinth.dao.shop.Shop;
import dev.plinth.dao.shop.User;
import dev.plinth.dao.shop.UserDao;
import dev.plinth.error.NoSuchEntityException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.StatementContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** To-one properties are complete after a read, with one statement per entity and level. */
final class RelatedEntitiesTest {

  private final Database db = Shop.inMemory();
  private final List<String> statements = new ArrayList<>();

  @AfterEach
  void close() {
    db.close();
  }

  @Test
  void oneStatementForAllOwners() {
    UserDao users = new UserDao(db);
    AddressDao addresses = new AddressDao(db);
    List<Address> written = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      User user = users.insert(new User("user" + i, null));
      written.add(new Address(i + "@one", user));
      written.add(new Address(i + "@two", user));
    }
    addresses.insertAll(written);
    record();

    assertThat(addresses.findAll())
        .map(address -> address.user.name)
        .containsExactly(
            "user0", "user0", "user1", "user1", "user2", "user2", "user3", "user3", "user4",
            "user4");
    assertThat(statements)
        .containsExactly(
            "select id, email_address, user_id from address order by id",
            "select id, name, fullname from user_account where id in (?, ?, ?, ?, ?, ?, ?, ?)");
  }

  @Test
  void moreKeysThanOneStatementTakes() {
    UserDao users = new UserDao(db);
    List<User> people = new ArrayList<>();
    for (int i = 0; i < 5_000; i++) {
      people.add(new User("user" + i, null));
    }
    users.insertAll(people);
    AddressDao addresses = new AddressDao(db);
    addresses.insertAll(people.stream().map(user -> new Address(user.name, user)).toList());
    record();

    assertThat(addresses.findAll())
        .hasSize(5_000)
        .allMatch(address -> address.user.name.equals(address.emailAddress));
    assertThat(statements).hasSize(3);
  }

  @Test
  void aChainIsReadLevelByLevel() {
    Employee root = Inserts.insert(db, EMPLOYEE, new Employee("root", null));
    Employee middle = Inserts.insert(db, EMPLOYEE, new Employee("middle", root));
    Employee leaf = Inserts.insert(db, EMPLOYEE, new Employee("leaf", middle));
    record();

    Employee read = Finds.get(db, EMPLOYEE, Objects.requireNonNull(leaf.id));

    assertThat(chain(read)).isEqualTo("leaf < middle < root");
    assertThat(statements).hasSize(3);
  }

  @Test
  void rowsOfTheQueryItselfAreNotReadAgain() {
    Employee root = Inserts.insert(db, EMPLOYEE, new Employee("root", null));
    for (int i = 0; i < 3; i++) {
      Inserts.insert(db, EMPLOYEE, new Employee("leaf" + i, root));
    }
    record();

    List<Employee> all = all();

    assertThat(all.subList(1, 4)).allMatch(leaf -> leaf.manager == all.get(0));
    assertThat(statements).hasSize(1);
  }

  @Test
  void aCircleEnds() {
    Employee first = Inserts.insert(db, EMPLOYEE, new Employee("first", null));
    Employee second = Inserts.insert(db, EMPLOYEE, new Employee("second", first));
    first.manager = second;
    Updates.update(db, EMPLOYEE, first);

    Employee read = Finds.get(db, EMPLOYEE, Objects.requireNonNull(first.id));

    assertThat(Objects.requireNonNull(read.manager).manager).isSameAs(read);
  }

  @Test
  void aKeyWithoutARowIsAnError() {
    db.jdbi()
        .useHandle(
            handle -> {
              handle.execute("pragma foreign_keys = off");
              handle.execute("insert into employee (name, manager_id) values ('orphan', 9)");
            });

    assertThatThrownBy(this::all)
        .isInstanceOf(NoSuchEntityException.class)
        .hasMessage("employee has no row with the key 9");
  }

  private List<Employee> all() {
    try (Execution find =
        db.prepare(
            SqlStatement.of("all", "select id, name, manager_id from employee order by id"))) {
      return find.list(EMPLOYEE);
    }
  }

  private static String chain(Employee leaf) {
    return leaf.manager == null ? leaf.name : leaf.name + " < " + chain(leaf.manager);
  }

  private void record() {
    db.jdbi()
        .setSqlLogger(
            new SqlLogger() {
              @Override
              public void logAfterExecution(StatementContext context) {
                statements.add(context.getRenderedSql());
              }
            });
  }
}
