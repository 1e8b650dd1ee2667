package dev.plinth.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plinth.annotation.Cascade;
import dev.plinth.error.SessionStateException;
import dev.plinth.error.UniqueViolationException;
import dev.plinth.session.model.Account;
import dev.plinth.session.model.Child;
import dev.plinth.session.model.Family;
import dev.plinth.session.model.Node;
import dev.plinth.session.model.Parent;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a rollback gives back. */
final class RollbackCasesTest extends SessionCases {

  private TestDatabase family() {
    Family family = Family.nullable(children -> children.cascade(Cascade.ALL).orphanRemoval());
    TestDatabase db = database(family.mappings());
    db.execute("insert into parent values (1, 'p'), (2, 'q')");
    db.execute("insert into child values (1, 'a', 1), (2, 'b', 1), (3, 'c', 2)");
    return db;
  }

  @Test
  void case47_newEntitiesBecomeTransientAndLoseTheirKeys() {
    try (Session session = family().open()) {
      Child child = new Child("x");
      Parent parent = new Parent("new", child);
      session.add(parent);
      session.flush();
      assertThat(parent.id).isEqualTo(3L);
      Parent pending = new Parent("pending");
      session.add(pending);
      session.rollback();
      assertThat(parent.id).isNull();
      assertThat(child.id).isNull();
      assertThat(List.of(session.state(parent), session.state(child), session.state(pending)))
          .containsOnly(EntityState.TRANSIENT);
      session.add(parent);
      session.commit();
      assertThat(parent.id).isGreaterThanOrEqualTo(3L);
    }
  }

  @Test
  void case47_valuesAndCollectionsAreBackAtOnceAndInPlace() {
    try (Session session = family().open()) {
      Parent first = session.get(Parent.class, 1L);
      Parent second = session.get(Parent.class, 2L);
      List<Child> firstChildren = first.children;
      List<Child> before = new ArrayList<>(firstChildren);
      Child moved = firstChildren.get(0);
      first.name = "flushed";
      moved.parent = second;
      second.children.add(new Child("new"));
      session.flush();
      first.name = "unflushed";
      first.children = new ArrayList<>();
      session.rollback();
      assertThat(first.name).isEqualTo("p");
      assertThat(first.children).isSameAs(firstChildren).isEqualTo(before);
      assertThat(moved.parent).isSameAs(first);
      assertThat(second.children).extracting(child -> child.name).containsExactly("c");
      session.commit();
    }
  }

  @Test
  void case47_deletedEntitiesAreBack() {
    TestDatabase db = family();
    try (Session session = db.open()) {
      Parent parent = session.get(Parent.class, 1L);
      List<Child> children = List.copyOf(parent.children);
      session.delete(parent);
      session.flush();
      session.rollback();
      assertThat(session.get(Parent.class, 1L)).isSameAs(parent);
      assertThat(parent.children).isEqualTo(children);
      parent.children.get(1).name = "still managed";
      session.commit();
    }
    assertThat(db.rows("select * from child order by id"))
        .isEqualTo("1 a 1\n2 still managed 1\n3 c 2\n");
  }

  @Test
  void case47_onlyWhatCameAfterTheCommitIsTakenBack() {
    try (Session session = family().open()) {
      Parent parent = session.get(Parent.class, 1L);
      parent.name = "committed";
      Child kept = new Child("kept");
      parent.children.add(kept);
      session.commit();
      parent.name = "lost";
      parent.children.clear();
      session.flush();
      session.rollback();
      assertThat(parent.name).isEqualTo("committed");
      assertThat(parent.children).hasSize(3).contains(kept);
      assertThat(kept.id).isNotNull();
    }
  }

  @Test
  void listThatWasReadAfterAFlushIsReadAgainAfterTheRollback() {
    try (Session session = family().open()) {
      Parent parent = session.get(Parent.class, 1L);
      session.add(new Child("new", parent));
      session.flush();
      assertThat(parent.children).hasSize(3);
      session.rollback();
      assertThat(parent.children).extracting(child -> child.name).containsExactly("a", "b");
    }
  }

  @Test
  void rowSwitchIsTakenBack() {
    TestDatabase db = database(List.of(Node.ASSIGNED));
    db.execute("insert into node values (1, 'old', null)");
    try (Session session = db.open()) {
      Node old = session.get(Node.class, 1L);
      session.delete(old);
      Node fresh = new Node(1, "new");
      session.add(fresh);
      session.flush();
      session.rollback();
      assertThat(session.get(Node.class, 1L)).isSameAs(old);
      assertThat(session.contains(fresh)).isFalse();
      assertThat(fresh.id).isEqualTo(1L);
    }
  }

  @Test
  void closeTakesBackWhatWasNotCommitted() {
    TestDatabase db = family();
    Parent parent = new Parent("new");
    try (Session session = db.open()) {
      session.add(parent);
      session.flush();
    }
    assertThat(parent.id).isNull();
    assertThat(db.rows("select count(*) from parent")).isEqualTo("2\n");
  }

  @Test
  void case48_failedFlushRollsTheWholeTransactionBackAndTheSessionSaysSo() {
    TestDatabase db = database(List.of(Account.ACCOUNT));
    db.execute("insert into account values (1, 'x@a', null)");
    try (Session session = db.open()) {
      Account flushed = new Account("fine@a");
      session.add(flushed);
      session.flush();
      session.add(new Account("x@a"));
      assertThatThrownBy(session::flush)
          .isInstanceOf(UniqueViolationException.class)
          .hasMessageContaining("Account.insert");
      assertThat(db.rows("select email from account")).isEqualTo("x@a\n");
      assertThatThrownBy(() -> session.find(Account.class, 1L))
          .isInstanceOf(SessionStateException.class)
          .hasMessageStartingWith(
              "the transaction was rolled back because a flush or a commit failed (");
      assertThatThrownBy(session::commit).isInstanceOf(SessionStateException.class);
      session.rollback();
      assertThat(flushed.id).isNull();
      session.add(flushed);
      session.commit();
    }
    assertThat(db.rows("select email from account order by id")).isEqualTo("x@a\nfine@a\n");
  }

  @Test
  void case48_closeOfAFailedSessionGivesEverythingBack() {
    TestDatabase db = database(List.of(Account.ACCOUNT));
    Account flushed = new Account("fine@a");
    try (Session session = db.open()) {
      session.add(flushed);
      session.flush();
      session.add(new Account("fine@a"));
      assertThatThrownBy(session::flush).isInstanceOf(UniqueViolationException.class);
    }
    assertThat(flushed.id).isNull();
  }
}
