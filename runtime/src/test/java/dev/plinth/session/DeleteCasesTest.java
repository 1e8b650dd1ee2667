package dev.plinth.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plinth.annotation.Cascade;
import dev.plinth.annotation.ReferentialAction;
import dev.plinth.error.RelationConflictException;
import dev.plinth.session.model.Child;
import dev.plinth.session.model.Family;
import dev.plinth.session.model.Node;
import dev.plinth.session.model.Parent;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is deleted, and what happens to the rows that refer to it. */
final class DeleteCasesTest extends SessionCases {

  private static final String CHILDREN = "select id, name, parent_id from child order by id";

  @Test
  void case03_childrenAreDeletedInOneBatchBeforeTheirParent() {
    Family family = Family.required(children -> children);
    TestDatabase db = family(family);
    try (Session session = db.open()) {
      Parent parent = session.get(Parent.class, 1L);
      session.delete(session.get(Child.class, 2L));
      session.delete(session.get(Child.class, 1L));
      session.delete(parent);
      db.statements();
      session.commit();
    }
    db.expectStatements(
        """
            delete from child where id = ?
            delete from parent where id = ?
            """);
    assertThat(db.rows(CHILDREN)).isEqualTo("3 c 2\n");
  }

  @Test
  void case04_childrenThatStayLoseTheirReferenceFirst() {
    Family family = Family.nullable(children -> children);
    TestDatabase db = family(family);
    try (Session session = db.open()) {
      session.delete(session.get(Parent.class, 1L));
      db.statements();
      session.commit();
    }
    db.expectStatements(
        """
            select id, name, parent_id from child where parent_id = ? order by id
            update child set parent_id = ? where id = ?
            delete from parent where id = ?
            """);
    assertThat(db.rows(CHILDREN)).isEqualTo("1 a null\n2 b null\n3 c 2\n");
  }

  @Test
  void case05_referencesSetToNullAreWrittenBeforeTheParentGoes() {
    Family family = Family.nullable(children -> children);
    TestDatabase db = family(family);
    try (Session session = db.open()) {
      Parent parent = session.get(Parent.class, 1L);
      List.copyOf(parent.children).forEach(child -> child.parent = null);
      session.delete(parent);
      db.statements();
      session.commit();
    }
    db.expectStatements(
        """
            update child set parent_id = ? where id = ?
            delete from parent where id = ?
            """);
  }

  @Test
  void case09_nodesAreDeletedLevelByLevelFromBelow() {
    TestDatabase db = nodes();
    try (Session session = db.open()) {
      Node root = session.get(Node.class, 1L);
      session.delete(root);
      root.children.forEach(session::delete);
      db.statements();
      session.commit();
    }
    db.expectStatements(
        """
            select id, name, parent_id from node where parent_id in (?, ?) order by id
            delete from node where id = ?
            delete from node where id = ?
            """);
    assertThat(db.rows("select count(*) from node")).isEqualTo("0\n");
  }

  @Test
  void case09_childrenOfADeletedRootStayWithoutIt() {
    TestDatabase db = nodes();
    try (Session session = db.open()) {
      session.delete(session.get(Node.class, 1L));
      session.commit();
    }
    db.expectStatements(
        """
            select id, name, parent_id from node where id = ?
            select id, name, parent_id from node where parent_id = ? order by id
            update node set parent_id = ? where id = ?
            delete from node where id = ?
            """);
    assertThat(db.rows("select id, parent_id from node order by id")).isEqualTo("2 null\n3 null\n");
  }

  @Test
  void case18_removedChildDiesWithOrphanRemoval() {
    Family orphans = Family.nullable(children -> children.cascade(Cascade.ALL).orphanRemoval());
    assertThat(childrenAfterRemovalAndDelete(family(orphans))).isEqualTo("3 c 2\n");
  }

  @Test
  void case18_removedChildSurvivesWithPlainCascade() {
    Family plain = Family.nullable(children -> children.cascade(Cascade.ALL));
    assertThat(childrenAfterRemovalAndDelete(family(plain))).isEqualTo("1 a null\n3 c 2\n");
  }

  private static String childrenAfterRemovalAndDelete(TestDatabase db) {
    try (Session session = db.open()) {
      Parent parent = session.get(Parent.class, 1L);
      parent.children.remove(0);
      session.delete(parent);
      session.commit();
    }
    return db.rows(CHILDREN);
  }

  @Test
  void case19_childrenThatWereNeverLoadedAreLoadedAndDeletedForAllParentsAtOnce() {
    Family family = Family.required(children -> children.cascade(Cascade.DELETE));
    TestDatabase db = family(family);
    try (Session session = db.open()) {
      session.delete(session.get(Parent.class, 1L));
      session.delete(session.get(Parent.class, 2L));
      db.statements();
      session.commit();
    }
    db.expectStatements(
        """
            select id, name, parent_id from child where parent_id in (?, ?) order by id
            delete from child where id = ?
            delete from parent where id = ?
            """);
    assertThat(db.rows("select count(*) from child")).isEqualTo("0\n");
  }

  @Test
  void case20_childrenThatTheDatabaseDeletesAreNotRead() {
    TestDatabase db =
        family(
            Family.kept(ReferentialAction.CASCADE, children -> children.cascade(Cascade.DELETE)));
    try (Session session = db.open()) {
      session.delete(session.get(Parent.class, 1L));
      db.statements();
      session.commit();
    }
    db.expectStatements("delete from parent where id = ?\n");
    assertThat(db.rows(CHILDREN)).isEqualTo("3 c 2\n");
  }

  @Test
  void case20_childrenThatTheSessionKnowsAreGoneAsWell() {
    TestDatabase db = family(Family.kept(ReferentialAction.CASCADE, children -> children));
    try (Session session = db.open()) {
      Child child = session.get(Child.class, 1L);
      session.delete(session.get(Parent.class, 1L));
      session.flush();
      assertThat(session.contains(child)).isFalse();
      assertThat(session.find(Child.class, 2L)).isEmpty();
      session.rollback();
      assertThat(session.contains(child)).isTrue();
    }
  }

  @Test
  void case20_referencesThatTheDatabaseClearsAreNotRead() {
    TestDatabase db = family(Family.kept(ReferentialAction.SET_NULL, children -> children));
    try (Session session = db.open()) {
      Child child = session.get(Child.class, 1L);
      session.delete(session.get(Parent.class, 1L));
      db.statements();
      session.commit();
      assertThat(child.parent).isNull();
    }
    db.expectStatements(
        """
            update child set parent_id = ? where id = ?
            delete from parent where id = ?
            """);
    assertThat(db.rows(CHILDREN)).isEqualTo("1 a null\n2 b null\n3 c 2\n");
  }

  @Test
  void case21_childThatMovedToAnotherParentSurvivesTheOldOne() {
    Family family = Family.required(children -> children.cascade(Cascade.ALL).orphanRemoval());
    TestDatabase db = family(family);
    try (Session session = db.open()) {
      Parent first = session.get(Parent.class, 1L);
      Parent second = session.get(Parent.class, 2L);
      session.delete(first);
      Child moved = session.get(Child.class, 1L);
      moved.parent = second;
      session.delete(session.get(Child.class, 2L));
      db.statements();
      session.commit();
      assertThat(second.children).contains(moved);
    }
    db.expectStatements(
        """
            select id, name, parent_id from child where parent_id = ? order by id
            update child set parent_id = ? where id = ?
            delete from child where id = ?
            delete from parent where id = ?
            select id, name, parent_id from child where parent_id = ? order by id
            """);
    assertThat(db.rows(CHILDREN)).isEqualTo("1 a 2\n3 c 2\n");
  }

  @Test
  void case21_childThatMovedSurvivesTheNextFlushToo() {
    Family family = Family.required(children -> children.cascade(Cascade.ALL).orphanRemoval());
    TestDatabase db = family(family);
    try (Session session = db.open()) {
      Parent first = session.get(Parent.class, 1L);
      Parent second = session.get(Parent.class, 2L);
      second.children.add(first.children.remove(0));
      session.delete(first);
      session.flush();
      db.statements();
      session.commit();
    }
    db.expectStatements("");
    assertThat(db.rows(CHILDREN)).isEqualTo("1 a 2\n3 c 2\n");
  }

  @Test
  void case21_childThatMovedByTheListsSurvivesTheOldParent() {
    Family family = Family.required(children -> children.cascade(Cascade.ALL).orphanRemoval());
    TestDatabase db = family(family);
    try (Session session = db.open()) {
      Parent first = session.get(Parent.class, 1L);
      Parent second = session.get(Parent.class, 2L);
      second.children.add(first.children.remove(0));
      session.delete(first);
      session.commit();
    }
    assertThat(db.rows(CHILDREN)).isEqualTo("1 a 2\n3 c 2\n");
  }

  @Test
  void parentWhoseChildrenNeedItIsRefusedBeforeAnyWriteIfTheyAreKnown() {
    Family family = Family.required(children -> children);
    TestDatabase db = family(family);
    try (Session session = db.open()) {
      Parent parent = session.get(Parent.class, 1L);
      assertThat(parent.children).hasSize(2);
      session.delete(parent);
      assertThatThrownBy(session::flush)
          .isInstanceOf(RelationConflictException.class)
          .hasMessage(
              "Parent 1 can't be deleted, because Child 1 refers to it and its parent can't be"
                  + " null: delete that as well, or declare cascade = Cascade.DELETE on"
                  + " Parent.children");
    }
  }

  @Test
  void deletedChildLeavesTheLoadedListOfItsParent() {
    Family family = Family.required(children -> children.cascade(Cascade.ALL));
    TestDatabase db = family(family);
    try (Session session = db.open()) {
      Parent parent = session.get(Parent.class, 1L);
      session.delete(parent.children.get(0));
      session.commit();
      assertThat(parent.children).extracting(child -> child.name).containsExactly("b");
      db.statements();
      session.commit();
      db.expectStatements("");
    }
  }

  @Test
  void childThatIsDeletedAndPutIntoAListIsAContradiction() {
    Family family = Family.required(children -> children.cascade(Cascade.ALL));
    TestDatabase db = family(family);
    try (Session session = db.open()) {
      Child child = session.get(Child.class, 1L);
      session.get(Parent.class, 2L).children.add(child);
      session.delete(child);
      assertThatThrownBy(session::flush)
          .isInstanceOf(RelationConflictException.class)
          .hasMessage(
              "Child 1 is deleted, but was put into the children of Parent 2: do one of them");
    }
  }

  @Test
  void rowThatRefersToADeletedOneIsRefused() {
    Family family = Family.nullable(children -> children);
    TestDatabase db = family(family);
    try (Session session = db.open()) {
      Parent parent = session.get(Parent.class, 2L);
      session.get(Child.class, 3L).parent = null;
      session.delete(parent);
      session.add(new Child("new", parent));
      assertThatThrownBy(session::flush)
          .isInstanceOf(RelationConflictException.class)
          .hasMessage("a new Child refers to Parent 2, which is deleted: set its parent");
    }
  }

  private TestDatabase family(Family family) {
    TestDatabase db = database(family.mappings());
    db.execute("insert into parent values (1, 'p'), (2, 'q')");
    db.execute("insert into child values (1, 'a', 1), (2, 'b', 1), (3, 'c', 2)");
    return db;
  }

  private TestDatabase nodes() {
    TestDatabase db = database(List.of(Node.GENERATED));
    db.execute("insert into node values (1, 'root', null), (2, 'a', 1), (3, 'b', 1)");
    return db;
  }
}
