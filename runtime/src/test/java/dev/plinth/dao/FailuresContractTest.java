package dev.plinth.dao;

import static dev.plinth.dao.shop.AddressTable.ADDRESS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plinth.Database;
import dev.plinth.dao.shop.Address;
import dev.plinth.dao.shop.User;
import dev.plinth.dao.shop.UserDao;
import dev.plinth.dialect.Capability;
import dev.plinth.error.CheckViolationException;
import dev.plinth.error.ForeignKeyViolationException;
import dev.plinth.error.NotNullViolationException;
import dev.plinth.error.StatementException;
import dev.plinth.error.UniqueViolationException;
import dev.plinth.testdatabase.EmptyDatabase;
import dev.plinth.testdatabase.TestServer;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a refused statement becomes: one type for each reason. */
abstract class FailuresContractTest {

  private final EmptyDatabase empty;
  private final Database db;
  private final UserDao users;
  private final User sandy;

  FailuresContractTest(TestServer server, Way way) {
    empty = server.create();
    db = way.open(empty.url());
    users = new UserDao(db);
    sandy = users.insert(new User("sandy", null));
  }

  @AfterEach
  void close() {
    db.close();
    empty.close();
  }

  @Test
  void aUniqueKey() {
    assertThatThrownBy(() -> users.insert(new User("sandy", "again")))
        .isInstanceOf(UniqueViolationException.class)
        .hasMessageMatching("(?s).*already.*name.* \\[User.insert: insert into .*")
        .hasRootCauseInstanceOf(SQLException.class);
  }

  @Test
  void aPrimaryKey() {
    User again = new User("again", null);
    again.id = sandy.id;

    assertThatThrownBy(() -> users.insert(again)).isInstanceOf(UniqueViolationException.class);
  }

  @Test
  void anUpdateAndABatch() {
    List<User> two = users.insertAll(List.of(new User("a", null), new User("b", null)));
    two.forEach(user -> user.name = "same");

    assertThatThrownBy(() -> users.updateAll(two)).isInstanceOf(UniqueViolationException.class);
    assertThat(users.findByName("same")).isEmpty();
  }

  @Test
  void aForeignKey() {
    User gone = new User("gone", null);
    gone.id = 99L;

    assertThatThrownBy(() -> Inserts.insert(db, ADDRESS, new Address("x@y", gone)))
        .isInstanceOfSatisfying(
            ForeignKeyViolationException.class,
            e -> assertThat(e.constraint()).isEqualTo(foreignKey()));
  }

  /** The name of the foreign key, where the database tells it. */
  private String foreignKey() {
    return db.dialect().capabilities().can(Capability.FOREIGN_KEY_IN_FAILURE)
        ? "fk_address_user_id_user_account"
        : "";
  }

  @Test
  void aRowThatOthersReferTo() {
    Inserts.insert(db, ADDRESS, new Address("x@y", sandy));

    assertThatThrownBy(() -> users.delete(sandy)).isInstanceOf(ForeignKeyViolationException.class);
  }

  @Test
  void aCheck() {
    assertThatThrownBy(() -> Inserts.insert(db, ADDRESS, new Address("", sandy)))
        .isInstanceOf(CheckViolationException.class)
        .hasMessageStartingWith("The check ck_address_email_address refuses the row");
  }

  @Test
  void nullFromSql() {
    assertThatThrownBy(() -> run("update user_account set name = null"))
        .isInstanceOf(NotNullViolationException.class)
        .hasMessageStartingWith("User.name: user_account.name takes no NULL");
  }

  @Test
  void aMissingTableSaysWhatMakesIt() {
    assertThatThrownBy(() -> run("update nosuch set name = 'a'"))
        .isExactlyInstanceOf(StatementException.class)
        .hasMessageContaining("nosuch")
        .hasMessageContaining("has it been migrated? db.migrate() does it");
  }

  @Test
  void theNextStatementWorks() {
    for (int i = 0; i < 3; i++) {
      assertThatThrownBy(() -> users.insert(new User("sandy", null)))
          .isInstanceOf(UniqueViolationException.class);
      users.insert(new User("user" + i, null));
    }
    assertThat(users.findAll()).hasSize(4);
  }

  private void run(String sql) {
    try (Execution update = db.prepare(SqlStatement.of("Test.update", sql))) {
      update.update();
    }
  }
}
