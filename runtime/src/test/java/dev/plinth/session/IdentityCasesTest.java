package dev.plinth.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plinth.annotation.Cascade;
import dev.plinth.error.EntityStateException;
import dev.plinth.error.NoSuchEntityException;
import dev.plinth.error.SessionStateException;
import dev.plinth.error.UnknownEntityException;
import dev.plinth.session.model.Child;
import dev.plinth.session.model.Family;
import dev.plinth.session.model.Parent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One instance per row, and the states of entities. */
final class IdentityCasesTest extends SessionCases {

  private TestDatabase db;

  @BeforeEach
  void family() {
    Family family = Family.nullable(children -> children.cascade(Cascade.SAVE));
    db = database(family.mappings());
    db.execute("insert into parent values (1, 'p'), (2, 'q')");
    db.execute("insert into child values (1, 'a', 1), (2, 'b', 1), (3, 'c', 2)");
  }

  @Test
  void case44_getTwiceGivesOneInstanceByOneSelect() {
    try (Session session = db.open()) {
      Parent parent = session.get(Parent.class, 1L);
      parent.name = "unsaved";
      assertThat(session.get(Parent.class, 1L)).isSameAs(parent);
      assertThat(session.find(Parent.class, 1L)).containsSame(parent);
      db.expectStatements("select id, name from parent where id = ?\n");
      Child child = session.get(Child.class, 1L);
      assertThat(child.parent).isSameAs(parent);
      assertThat(parent.name).isEqualTo("unsaved");
    }
  }

  @Test
  void case44_missingRowIsEmptyOrAnError() {
    try (Session session = db.open()) {
      assertThat(session.find(Parent.class, 9L)).isEmpty();
      assertThatThrownBy(() -> session.get(Parent.class, 9L))
          .isInstanceOf(NoSuchEntityException.class)
          .hasMessage("parent has no row with the key 9");
    }
  }

  @Test
  void case45_entityOfAnotherSessionIsRefused() {
    try (Session one = db.open();
        Session other = db.open()) {
      Parent parent = one.get(Parent.class, 1L);
      assertThatThrownBy(() -> other.add(parent))
          .isInstanceOf(EntityStateException.class)
          .hasMessage("Parent 1 is in another session: close that one, or detach it there first");
    }
  }

  @Test
  void case45_secondInstanceOfARowIsRefused() {
    try (Session session = db.open()) {
      session.get(Parent.class, 1L);
      Parent copy = new Parent("copy");
      copy.id = 1L;
      assertThatThrownBy(() -> session.add(copy))
          .isInstanceOf(EntityStateException.class)
          .hasMessage(
              "another instance of Parent 1 is already in the session: use the one that get or find"
                  + " returns");
    }
  }

  @Test
  void case45_transientEntityCannotBeDeletedRefreshedOrDetached() {
    try (Session session = db.open()) {
      Parent parent = new Parent("new");
      String message = "a new Parent is not in this session: it is not stored yet, add it first";
      assertThatThrownBy(() -> session.delete(parent))
          .isInstanceOf(EntityStateException.class)
          .hasMessage(message);
      assertThatThrownBy(() -> session.refresh(parent))
          .isInstanceOf(EntityStateException.class)
          .hasMessage(message);
      assertThatThrownBy(() -> session.detach(parent))
          .isInstanceOf(EntityStateException.class)
          .hasMessage(message);
      session.add(parent);
      assertThatThrownBy(() -> session.refresh(parent))
          .isInstanceOf(EntityStateException.class)
          .hasMessage("a new Parent is pending: no row to read");
    }
  }

  @Test
  void case45_detachedEntityCannotBeDeleted() {
    try (Session session = db.open()) {
      Parent parent = session.get(Parent.class, 1L);
      session.detach(parent);
      assertThatThrownBy(() -> session.delete(parent))
          .isInstanceOf(EntityStateException.class)
          .hasMessage(
              "Parent 1 is not in this session: take the instance that get or find returns");
    }
  }

  @Test
  void case46_deletedEntityIsGoneUntilCommitOrRollback() {
    try (Session session = db.open()) {
      Child child = session.get(Child.class, 1L);
      session.delete(child);
      assertThat(session.state(child)).isEqualTo(EntityState.DELETED);
      assertThat(session.find(Child.class, 1L)).isEmpty();
      session.flush();
      assertThat(session.contains(child)).isFalse();
      assertThatThrownBy(() -> session.add(child))
          .isInstanceOf(EntityStateException.class)
          .hasMessage(
              "Child 1 was deleted in this transaction: commit or roll back before it is added"
                  + " again");
      session.rollback();
      assertThat(session.state(child)).isEqualTo(EntityState.PERSISTENT);
      assertThat(session.get(Child.class, 1L)).isSameAs(child);
      session.delete(child);
      session.commit();
      assertThat(session.state(child)).isEqualTo(EntityState.DETACHED);
    }
  }

  @Test
  void entityThatIsAddedAgainBeforeTheFlushIsNotDeleted() {
    try (Session session = db.open()) {
      Child child = session.get(Child.class, 1L);
      session.delete(child);
      session.add(child);
      db.statements();
      session.commit();
      db.expectStatements("");
      assertThat(session.state(child)).isEqualTo(EntityState.PERSISTENT);
    }
  }

  @Test
  void statesFollowTheLifeOfAnEntity() {
    Parent parent = new Parent("new");
    try (Session session = db.open()) {
      assertThat(session.state(parent)).isEqualTo(EntityState.TRANSIENT);
      session.add(parent);
      assertThat(session.state(parent)).isEqualTo(EntityState.PENDING);
      session.flush();
      assertThat(session.state(parent)).isEqualTo(EntityState.PERSISTENT);
      session.detach(parent);
      assertThat(session.state(parent)).isEqualTo(EntityState.DETACHED);
      Parent other = new Parent("other");
      session.add(other);
      session.delete(other);
      assertThat(session.state(other)).isEqualTo(EntityState.TRANSIENT);
    }
  }

  @Test
  void detachedEntityIsNotWritten() {
    try (Session session = db.open()) {
      Parent parent = session.get(Parent.class, 1L);
      session.detach(parent);
      parent.name = "ignored";
      session.commit();
      assertThat(session.get(Parent.class, 1L)).isNotSameAs(parent);
    }
    assertThat(db.rows("select name from parent where id = 1")).isEqualTo("p\n");
  }

  @Test
  void refreshGivesUnsavedChangesUpAndReadsLoadedCollectionsAgain() {
    try (Session session = db.open()) {
      Parent parent = session.get(Parent.class, 1L);
      assertThat(parent.children).hasSize(2);
      session.commit();
      db.execute("update parent set name = 'changed' where id = 1");
      db.execute("insert into child values (4, 'd', 1)");
      parent.name = "unsaved";
      parent.children.clear();
      session.refresh(parent);
      assertThat(parent.name).isEqualTo("changed");
      assertThat(parent.children).extracting(child -> child.name).containsExactly("a", "b", "d");
      db.statements();
      session.commit();
      db.expectStatements("");
    }
  }

  @Test
  void refreshOfAVanishedRowIsAnError() {
    try (Session session = db.open()) {
      Child child = session.get(Child.class, 3L);
      session.commit();
      db.execute("delete from child where id = 3");
      assertThatThrownBy(() -> session.refresh(child)).isInstanceOf(NoSuchEntityException.class);
    }
  }

  @Test
  void closedSessionSaysSo() {
    Session session = db.open();
    session.close();
    session.close();
    assertThatThrownBy(() -> session.get(Parent.class, 1L))
        .isInstanceOf(SessionStateException.class)
        .hasMessage("the session is closed: open another one");
    assertThatThrownBy(session::rollback).isInstanceOf(SessionStateException.class);
  }

  @Test
  void classThatIsNoEntityIsNamed() {
    try (Session session = db.open()) {
      assertThatThrownBy(() -> session.add("text"))
          .isInstanceOf(UnknownEntityException.class)
          .hasMessageStartingWith("java.lang.String is no entity of this database");
    }
  }
}
