package dev.plinth.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plinth.annotation.Cascade;
import dev.plinth.error.EntityStateException;
import dev.plinth.error.RelationConflictException;
import dev.plinth.error.ValueRefusedException;
import dev.plinth.session.model.Child;
import dev.plinth.session.model.Family;
import dev.plinth.session.model.Parent;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Both sides of a relation: the user changes one, the other one follows. */
final class CollectionCasesTest extends SessionCases {

  private static final String CHILDREN = "select id, name, parent_id from child order by id";

  private TestDatabase db;

  @BeforeEach
  void orphansAreRemoved() {
    open(Family.required(children -> children.cascade(Cascade.ALL).orphanRemoval()));
  }

  private void open(Family family) {
    db = database(family.mappings());
    db.execute("insert into parent values (1, 'p'), (2, 'q')");
    db.execute("insert into child values (1, 'a', 1), (2, 'b', 1), (3, 'c', 2)");
  }

  @Test
  void case16_listThatIsReplacedDeletesTheOldElementsAndInsertsTheNewOnes() {
    try (Session session = db.open()) {
      Parent parent = session.get(Parent.class, 1L);
      assertThat(parent.children).hasSize(2);
      List<Child> mine = new ArrayList<>(List.of(new Child("x"), new Child("y")));
      parent.children = mine;
      db.statements();
      session.commit();
      assertThat(parent.children).isSameAs(mine);
    }
    db.expectStatements(
        """
            insert into child (name, parent_id) values (?, ?), (?, ?)
            select last_insert_rowid()
            delete from child where id = ?
            """);
    assertThat(db.rows(CHILDREN)).isEqualTo("3 c 2\n4 x 1\n5 y 1\n");
  }

  @Test
  void case16_listThatIsReplacedBeforeItWasLoadedIsReadFirst() {
    try (Session session = db.open()) {
      Parent parent = session.get(Parent.class, 1L);
      parent.children = new ArrayList<>(List.of(new Child("x")));
      session.commit();
    }
    assertThat(db.rows(CHILDREN)).isEqualTo("3 c 2\n4 x 1\n");
  }

  @Test
  void case17_removedElementIsDeletedIfOrphansAre() {
    try (Session session = db.open()) {
      session.get(Parent.class, 1L).children.remove(0);
      session.commit();
    }
    assertThat(db.rows(CHILDREN)).isEqualTo("2 b 1\n3 c 2\n");
  }

  @Test
  void case17_removedElementLosesItsReferenceIfOrphansStay() {
    open(Family.nullable(children -> children));
    try (Session session = db.open()) {
      Parent parent = session.get(Parent.class, 1L);
      Child removed = parent.children.remove(0);
      db.statements();
      session.commit();
      assertThat(removed.parent).isNull();
    }
    db.expectStatements("update child set parent_id = ? where id = ?\n");
    assertThat(db.rows(CHILDREN)).isEqualTo("1 a null\n2 b 1\n3 c 2\n");
  }

  @Test
  void case17_removedElementThatNeedsItsOwnerIsRefused() {
    open(Family.required(children -> children));
    try (Session session = db.open()) {
      session.get(Parent.class, 1L).children.remove(0);
      assertThatThrownBy(session::flush)
          .isInstanceOf(ValueRefusedException.class)
          .hasMessageStartingWith("parent of Child 1 is null, but the column takes no NULL");
    }
  }

  @Test
  void referenceSetToNullMakesAnOrphan() {
    try (Session session = db.open()) {
      Parent parent = session.get(Parent.class, 1L);
      Child child = parent.children.get(0);
      child.parent = null;
      session.commit();
      assertThat(parent.children).hasSize(1);
    }
    assertThat(db.rows(CHILDREN)).isEqualTo("2 b 1\n3 c 2\n");
  }

  @Test
  void referenceFollowsTheList() {
    try (Session session = db.open()) {
      Parent first = session.get(Parent.class, 1L);
      Parent second = session.get(Parent.class, 2L);
      Child moved = first.children.get(0);
      second.children.add(moved);
      session.commit();
      assertThat(moved.parent).isSameAs(second);
      assertThat(first.children).doesNotContain(moved);
    }
    assertThat(db.rows(CHILDREN)).isEqualTo("1 a 2\n2 b 1\n3 c 2\n");
  }

  @Test
  void listsFollowTheReference() {
    try (Session session = db.open()) {
      Parent first = session.get(Parent.class, 1L);
      Parent second = session.get(Parent.class, 2L);
      assertThat(second.children).hasSize(1);
      Child moved = first.children.get(0);
      moved.parent = second;
      Child added = new Child("new", second);
      session.add(added);
      db.statements();
      session.commit();
      assertThat(first.children).extracting(child -> child.name).containsExactly("b");
      assertThat(second.children).containsExactly(session.get(Child.class, 3L), moved, added);
    }
    db.expectStatements(
        """
            update child set parent_id = ? where id = ?
            insert into child (name, parent_id) values (?, ?) returning id
            """);
  }

  @Test
  void listThatTheUserMadeIsFilledAndNeverReplaced() {
    try (Session session = db.open()) {
      Parent parent = new Parent("new");
      List<Child> mine = parent.children;
      Child child = new Child("x", parent);
      session.add(child);
      session.commit();
      assertThat(parent.children).isSameAs(mine).containsExactly(child);
    }
  }

  @Test
  void elementInTwoListsIsAContradiction() {
    try (Session session = db.open()) {
      Child child = new Child("x");
      session.get(Parent.class, 1L).children.add(child);
      session.get(Parent.class, 2L).children.add(child);
      assertThatThrownBy(session::flush)
          .isInstanceOf(RelationConflictException.class)
          .hasMessage(
              "a new Child was put into the children of Parent 1 and into the children of Parent 2:"
                  + " it can be in one only");
    }
  }

  @Test
  void listAndReferenceThatNameDifferentOwnersAreAContradiction() {
    try (Session session = db.open()) {
      Parent second = session.get(Parent.class, 2L);
      session.get(Parent.class, 1L).children.add(new Child("x", second));
      assertThatThrownBy(session::flush)
          .isInstanceOf(RelationConflictException.class)
          .hasMessage(
              "a new Child was put into the children of Parent 1, but its parent is Parent 2: set"
                  + " one side, or both to the same");
    }
  }

  @Test
  void contradictionCanBeMendedAndFlushedAgain() {
    try (Session session = db.open()) {
      Parent first = session.get(Parent.class, 1L);
      Parent second = session.get(Parent.class, 2L);
      Child child = new Child("x", second);
      first.children.add(child);
      assertThatThrownBy(session::flush).isInstanceOf(RelationConflictException.class);
      child.parent = first;
      session.commit();
    }
    assertThat(db.rows(CHILDREN)).contains("4 x 1\n");
  }

  @Test
  void newElementOfAListThatDoesNotCascadeIsRefused() {
    open(Family.nullable(children -> children));
    try (Session session = db.open()) {
      session.get(Parent.class, 1L).children.add(new Child("x"));
      assertThatThrownBy(session::flush)
          .isInstanceOf(EntityStateException.class)
          .hasMessage(
              "Parent.children of Parent 1 holds a new Child, which is not in the session: add it,"
                  + " or declare cascade = Cascade.SAVE");
    }
  }

  @Test
  void nullInAListIsRefused() {
    try (Session session = db.open()) {
      session.get(Parent.class, 1L).children.add(nothing());
      assertThatThrownBy(session::flush)
          .isInstanceOf(EntityStateException.class)
          .hasMessage("Parent.children of Parent 1 holds null: remove it");
    }
  }

  @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
  private static <T> T nothing() {
    return null;
  }

  @Test
  void listThatCannotChangeIsAContradictionIfItLacksAnElement() {
    try (Session session = db.open()) {
      Parent parent = new Parent("new");
      parent.children = List.of();
      session.add(new Child("x", parent));
      assertThatThrownBy(session::flush)
          .isInstanceOf(RelationConflictException.class)
          .hasMessage(
              "Parent.children of a new Parent contradicts Child.parent and can't be changed: use a"
                  + " list that can, such as ArrayList");
    }
  }

  @Test
  void listWithAnElementTwiceWritesOneRow() {
    try (Session session = db.open()) {
      Child child = new Child("x");
      List<Child> children = session.get(Parent.class, 1L).children;
      children.add(child);
      children.add(child);
      session.commit();
    }
    assertThat(db.rows("select count(*) from child where name = 'x'")).isEqualTo("1\n");
  }

  @Test
  void otherOrderOfAListWritesNothing() {
    try (Session session = db.open()) {
      Parent parent = session.get(Parent.class, 1L);
      parent.children.add(parent.children.remove(0));
      db.statements();
      session.commit();
      db.expectStatements("");
    }
  }

  @Test
  void nullCollectionSaysNothing() {
    try (Session session = db.open()) {
      Parent parent = session.get(Parent.class, 1L);
      parent.children = nothing();
      parent.name = "renamed";
      session.commit();
    }
    assertThat(db.rows(CHILDREN)).isEqualTo("1 a 1\n2 b 1\n3 c 2\n");
  }
}
