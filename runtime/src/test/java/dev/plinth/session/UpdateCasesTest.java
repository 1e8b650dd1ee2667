package dev.plinth.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plinth.annotation.Cascade;
import dev.plinth.error.EntityStateException;
import dev.plinth.error.SessionStateException;
import dev.plinth.error.StaleRowException;
import dev.plinth.session.model.Account;
import dev.plinth.session.model.Child;
import dev.plinth.session.model.Family;
import dev.plinth.session.model.Node;
import dev.plinth.session.model.Parent;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is updated, and how unique values pass from row to row. */
final class UpdateCasesTest extends SessionCases {

  private TestDatabase accounts() {
    TestDatabase db = database(List.of(Account.ACCOUNT));
    db.execute("insert into account values (1, 'x@a', 'x'), (2, 'y@a', 'y'), (3, 'z@a', null)");
    return db;
  }

  @Test
  void case31_updateOfAVanishedRowRollsBackAndTheSessionGoesOnAfterRollback() {
    TestDatabase db = accounts();
    try (Session session = db.open()) {
      Account first = session.get(Account.class, 1L);
      Account second = session.get(Account.class, 2L);
      session.commit();
      db.execute("delete from account where id = 2");
      first.email = "changed@a";
      second.email = "lost@a";
      assertThatThrownBy(session::flush)
          .isInstanceOf(StaleRowException.class)
          .hasMessage(
              "the update of account expected one row with the key 2 and found 0: another"
                  + " transaction has deleted it; roll back and read again");
      assertThatThrownBy(session::flush)
          .isInstanceOf(SessionStateException.class)
          .hasMessageContaining("call rollback() before anything else");
      session.rollback();
      assertThat(first.email).isEqualTo("x@a");
      first.email = "again@a";
      session.commit();
    }
    assertThat(db.rows("select email from account order by id")).isEqualTo("again@a\nz@a\n");
  }

  @Test
  void case32_deleteOfAVanishedRowIsNoError() {
    TestDatabase db = accounts();
    try (Session session = db.open()) {
      Account first = session.get(Account.class, 1L);
      Account second = session.get(Account.class, 2L);
      session.commit();
      db.execute("delete from account where id = 2");
      session.delete(first);
      session.delete(second);
      session.commit();
    }
    assertThat(db.rows("select id from account")).isEqualTo("3\n");
  }

  @Test
  void case37_changedKeyIsRefused() {
    TestDatabase db = database(List.of(Node.ASSIGNED));
    db.execute("insert into node values (1, 'n', null)");
    try (Session session = db.open()) {
      session.get(Node.class, 1L).id = 2L;
      assertThatThrownBy(session::flush)
          .isInstanceOf(EntityStateException.class)
          .hasMessage(
              "the key of Node 1 was changed to 2: a key stays; delete the entity and add another"
                  + " one");
    }
  }

  @Test
  void case38_deletedRowWhoseKeyANewEntityBringsIsUpdatedInAllColumns() {
    TestDatabase db = database(List.of(Node.ASSIGNED));
    db.execute("insert into node values (1, 'old', null), (2, 'parent', null)");
    db.execute("update node set parent_id = 2 where id = 1");
    try (Session session = db.open()) {
      Node old = session.get(Node.class, 1L);
      session.delete(old);
      Node fresh = new Node(1, "new");
      session.add(fresh);
      db.statements();
      session.commit();
      assertThat(session.get(Node.class, 1L)).isSameAs(fresh);
      assertThat(session.contains(old)).isFalse();
    }
    db.expectStatements(
        """
            select id, name, parent_id from node where parent_id = ? order by id
            update node set name = ?, parent_id = ? where id = ?
            """);
    assertThat(db.rows("select * from node order by id")).isEqualTo("1 new null\n2 parent null\n");
  }

  @Test
  void case39_valueThatIsSetBackIsNoUpdate() {
    TestDatabase db = accounts();
    try (Session session = db.open()) {
      Account account = session.get(Account.class, 1L);
      db.statements();
      account.email = "other@a";
      account.email = "x@a";
      account.nick = String.valueOf(new char[] {'x'});
      session.commit();
      db.expectStatements("");
      account.nick = "changed";
      session.commit();
    }
    db.expectStatements("update account set nick = ? where id = ?\n");
  }

  @Test
  void case41_rowThatGivesAUniqueValueUpIsDeletedBeforeTheInsertThatTakesIt() {
    TestDatabase db = accounts();
    try (Session session = db.open()) {
      session.delete(session.get(Account.class, 1L));
      session.delete(session.get(Account.class, 2L));
      session.add(new Account("x@a"));
      db.statements();
      session.commit();
    }
    db.expectStatements(
        """
            delete from account where id = ?
            insert into account (email, nick) values (?, ?) returning id
            delete from account where id = ?
            """);
    assertThat(db.rows("select email from account order by id")).isEqualTo("z@a\nx@a\n");
  }

  @Test
  void case41_updateThatGivesAUniqueValueUpComesBeforeTheOneThatTakesIt() {
    TestDatabase db = accounts();
    try (Session session = db.open()) {
      session.get(Account.class, 1L).email = "y@a";
      session.get(Account.class, 2L).email = "new@a";
      session.commit();
    }
    assertThat(db.rows("select email from account order by id")).isEqualTo("y@a\nnew@a\nz@a\n");
  }

  @Test
  void case42_swappedUniqueValuesThatMayBeNullAreClearedFirst() {
    TestDatabase db = accounts();
    try (Session session = db.open()) {
      Account first = session.get(Account.class, 1L);
      Account second = session.get(Account.class, 2L);
      first.nick = "y";
      second.nick = "x";
      db.statements();
      session.commit();
    }
    db.expectStatements(
        """
            update account set nick = ? where id = ?
            update account set nick = ? where id = ?
            update account set nick = ? where id = ?
            """);
    assertThat(db.rows("select nick from account order by id")).isEqualTo("y\nx\nnull\n");
  }

  @Test
  void case42_swappedUniqueValuesThatMustNotBeNullPassThroughATemporaryValue() {
    TestDatabase db = accounts();
    try (Session session = db.open()) {
      Account first = session.get(Account.class, 1L);
      Account second = session.get(Account.class, 2L);
      Account third = session.get(Account.class, 3L);
      first.email = "y@a";
      second.email = "z@a";
      third.email = "x@a";
      session.commit();
    }
    assertThat(db.rows("select email from account order by id")).isEqualTo("y@a\nz@a\nx@a\n");
  }

  @Test
  void case43_onlyChildThatIsReplacedIsDeletedBeforeTheNewOneIsInserted() {
    Family family = Family.onlyChild(children -> children.cascade(Cascade.ALL).orphanRemoval());
    TestDatabase db = database(family.mappings());
    db.execute("insert into parent values (1, 'p')");
    db.execute("insert into child values (1, 'a', 1)");
    try (Session session = db.open()) {
      Parent parent = session.get(Parent.class, 1L);
      parent.children.set(0, new Child("b"));
      db.statements();
      session.commit();
    }
    db.expectStatements(
        """
            delete from child where id = ?
            insert into child (name, parent_id) values (?, ?) returning id
            """);
  }
}
