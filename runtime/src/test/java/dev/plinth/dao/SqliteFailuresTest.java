package dev.plinth.dao;

import static dev.plinth.dao.shop.AddressTable.ADDRESS;
import static dev.plinth.dao.shop.UserTable.USER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.plinth.Database;
import dev.plinth.dao.shop.Address;
import dev.plinth.dao.shop.Shop;
import dev.plinth.dao.shop.User;
import dev.plinth.dao.shop.UserDao;
import dev.plinth.error.CheckViolationException;
import dev.plinth.error.ForeignKeyViolationException;
import dev.plinth.error.NotNullViolationException;
import dev.plinth.error.StatementException;
import dev.plinth.error.UniqueViolationException;
import dev.plinth.error.ValueRefusedException;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What SQLite refuses becomes an exception that names table and column. */
@ParameterizedClass
@EnumSource
final class SqliteFailuresTest {

  private final Database db;
  private final User sandy = new User("sandy", null);

  SqliteFailuresTest(Way way) {
    db = way.open();
  }

  @BeforeEach
  void insertSandy() {
    Inserts.insert(db, USER, sandy);
  }

  @AfterEach
  void close() {
    db.close();
  }

  @Test
  void aUniqueKey() {
    UniqueViolationException failure =
        catchThrowableOfType(
            UniqueViolationException.class,
            () -> Inserts.insert(db, USER, new User("sandy", "again")));

    assertThat(failure)
        .hasMessage(
            "user_account already has a row with this name [User.insert: insert into user_account"
                + " (name, fullname) values (?, ?)]")
        .hasRootCauseInstanceOf(SQLException.class);
    assertThat(failure.table()).isEqualTo("user_account");
    assertThat(failure.columns()).containsExactly("name");
    assertThat(failure.statement()).isEqualTo("User.insert");
  }

  @Test
  void aPrimaryKey() {
    User again = new User("again", null);
    again.id = sandy.id;

    assertThatThrownBy(() -> Inserts.insert(db, USER, again))
        .isInstanceOf(UniqueViolationException.class)
        .hasMessageStartingWith("user_account already has a row with this id");
  }

  @Test
  void anUpdate() {
    User patrick = Inserts.insert(db, USER, new User("patrick", null));
    patrick.name = "sandy";

    assertThatThrownBy(() -> Updates.update(db, USER, patrick))
        .isInstanceOf(UniqueViolationException.class)
        .hasMessageStartingWith("user_account already has a row with this name");
  }

  @Test
  void aUniqueExpression() {
    db.jdbi()
        .useHandle(
            handle -> handle.execute("create unique index ux_lower on user_account (lower(name))"));

    assertThatThrownBy(() -> Inserts.insert(db, USER, new User("SANDY", null)))
        .isInstanceOf(UniqueViolationException.class)
        .hasMessageStartingWith("There already is a row with the same value of ux_lower");
  }

  @Test
  void aForeignKey() {
    User gone = new User("gone", null);
    gone.id = 99L;

    assertThatThrownBy(() -> Inserts.insert(db, ADDRESS, new Address("x@y", gone)))
        .isInstanceOf(ForeignKeyViolationException.class)
        .hasMessageStartingWith("The row that this one refers to is not there: insert it first");
  }

  @Test
  void aRowThatOthersReferTo() {
    Inserts.insert(db, ADDRESS, new Address("x@y", sandy));

    assertThatThrownBy(() -> new UserDao(db).delete(sandy))
        .isInstanceOf(ForeignKeyViolationException.class);
  }

  /** SQLite tells of these as if a trigger had refused the row. */
  @Test
  void aRowThatOthersRestrict() {
    db.jdbi()
        .useHandle(
            handle -> {
              handle.execute(
                  "create table badge (id integer primary key,"
                      + " user_id integer references user_account (id) on delete restrict)");
              handle.execute("insert into badge (user_id) values (?)", sandy.id);
            });

    assertThatThrownBy(() -> new UserDao(db).delete(sandy))
        .isInstanceOf(ForeignKeyViolationException.class);
  }

  @Test
  void aCheck() {
    assertThatThrownBy(() -> Inserts.insert(db, ADDRESS, new Address("", sandy)))
        .isInstanceOf(CheckViolationException.class)
        .hasMessageStartingWith("The check ck_address_email_address refuses the row");
  }

  @Test
  @SuppressWarnings("NullAway")
  void nullIsRefusedBeforeTheDatabaseDoes() {
    assertThatThrownBy(() -> Inserts.insert(db, USER, new User(null, null)))
        .isInstanceOf(ValueRefusedException.class)
        .hasMessage("name is null, but the column takes no NULL (column user_account.name)");
  }

  @Test
  void nullFromSql() {
    SqlStatement sql = SqlStatement.of("Test.setNull", "update user_account set name = null");

    assertThatThrownBy(
            () -> {
              try (Execution update = db.prepare(sql)) {
                update.update();
              }
            })
        .isInstanceOf(NotNullViolationException.class)
        .hasMessageStartingWith("User.name: user_account.name takes no NULL");
  }

  @Test
  void wrongSql() {
    assertThatThrownBy(
            () -> {
              try (Execution query =
                  db.prepare(SqlStatement.of("Test.wrong", "select nosuch from note"))) {
                query.any();
              }
            })
        .isExactlyInstanceOf(StatementException.class)
        .hasMessageContaining("no such column: nosuch")
        .hasMessageEndingWith("[Test.wrong: select nosuch from note]");
  }

  @Test
  void aMissingTableSaysWhatMakesIt() {
    try (Database empty = Shop.builder().url("jdbc:sqlite::memory:").open()) {
      assertThatThrownBy(() -> new UserDao(empty).count())
          .isExactlyInstanceOf(StatementException.class)
          .hasMessageContaining(
              "(no such table: user_account): has it been migrated? db.migrate() does it,"
                  + " db.createTables() in a test [");
    }
  }

  @Test
  void theNextStatementWorks() {
    for (int i = 0; i < 3; i++) {
      assertThatThrownBy(() -> Inserts.insert(db, USER, new User("sandy", null)))
          .isInstanceOf(UniqueViolationException.class);
      Inserts.insert(db, USER, new User("user" + i, null));
    }
    assertThat(new UserDao(db).findAll()).hasSize(4);
  }

  @Test
  void aBatch() {
    SqlStatement rename =
        SqlStatement.of("Test.rename", "update user_account set name = ? where id = ?");
    List<User> two = Inserts.insertAll(db, USER, List.of(new User("a", null), new User("b", null)));

    assertThatThrownBy(
            () -> {
              try (Execution batch = db.prepare(rename)) {
                for (User user : two) {
                  batch.setString(1, USER.name, "same");
                  batch.setLong(2, USER.id, user.id);
                  batch.addBatch();
                }
                batch.updateBatch();
              }
            })
        .isInstanceOf(UniqueViolationException.class)
        .hasMessageStartingWith("user_account already has a row with this name");
  }
}
