package dev.plinth.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plinth.annotation.Cascade;
import dev.plinth.dao.ToMany;
import dev.plinth.error.EntityStateException;
import dev.plinth.error.NotLoadedException;
import dev.plinth.session.mapping.LambdaMapping;
import dev.plinth.session.mapping.LambdaMappingBuilder;
import dev.plinth.session.model.Child;
import dev.plinth.session.model.Family;
import dev.plinth.session.model.Node;
import dev.plinth.session.model.Parent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When the elements of a to-many property are read, and how. */
final class LazyListTest {

  private static final String CHILDREN_OF_THREE =
      "select id, name, parent_id from child where parent_id in (?, ?, ?, ?) order by id\n";

  @TempDir Path folder;

  private TestDatabase family() {
    Family family = Family.nullable(children -> children.cascade(Cascade.SAVE));
    TestDatabase db = new TestDatabase(folder, family.mappings());
    db.execute("insert into parent values (1, 'p'), (2, 'q'), (3, 'r')");
    db.execute("insert into child values (1, 'a', 1), (2, 'b', 1), (3, 'c', 2)");
    return db;
  }

  @Test
  void firstTouchLoadsTheListsOfAllOwnersThatWereLoadedTogether() {
    TestDatabase db = family();
    try (Session session = db.open()) {
      List<Parent> parents = Queries.all(session, Parent.class);
      assertThat(parents).extracting(parent -> parent.name).containsExactly("p", "q", "r");
      db.statements();
      assertThat(parents.get(1).children).extracting(child -> child.name).containsExactly("c");
      assertThat(parents.get(0).children).hasSize(2);
      assertThat(parents.get(2).children).isEmpty();
    }
    assertThat(db.statements()).isEqualTo(CHILDREN_OF_THREE);
  }

  @Test
  void elementsReferToTheirOwnerWithoutFurtherStatements() {
    TestDatabase db = family();
    try (Session session = db.open()) {
      Parent parent = session.get(Parent.class, 1L);
      db.statements();
      parent.children.forEach(child -> assertThat(child.parent).isSameAs(parent));
      assertThat(db.statements().lines()).hasSize(1);
    }
  }

  @Test
  void toStringLoadsNothingAndEveryOtherMethodDoes() {
    TestDatabase db = family();
    try (Session session = db.open()) {
      List<Child> children = session.get(Parent.class, 1L).children;
      db.statements();
      assertThat(children.toString()).isEqualTo("<not loaded>");
      assertThat(db.statements()).isEmpty();
      assertThat(children.hashCode()).isEqualTo(new ArrayList<>(children).hashCode());
      assertThat(children.toString()).isEqualTo("[Child a, Child b]");
      assertThat(children.equals(new ArrayList<>(children))).isTrue();
    }
  }

  @Test
  void listIsAListLikeAnyOther() {
    TestDatabase db = family();
    try (Session session = db.open()) {
      List<Child> children = session.get(Parent.class, 1L).children;
      Child third = new Child("x");
      children.add(0, third);
      children.sort((one, other) -> String.valueOf(one.name).compareTo(String.valueOf(other.name)));
      assertThat(children.indexOf(third)).isEqualTo(2);
      assertThat(children.set(2, third)).isSameAs(third);
      assertThat(children.removeIf(child -> Objects.equals(child.name, "b"))).isTrue();
      assertThat(children.subList(0, 1)).extracting(child -> child.name).containsExactly("a");
      assertThat(children.listIterator(2).previous()).isSameAs(third);
      assertThat(children.toArray(new Child[0])).hasSize(2);
      assertThat(children.toArray()).hasSize(2);
      assertThat(children.stream().count()).isEqualTo(2);
      assertThat(children.contains(third)).isTrue();
      assertThat(children.remove(third)).isTrue();
      assertThat(children.addAll(List.of(third))).isTrue();
      children.clear();
      assertThat(children).isEmpty();
    }
  }

  @Test
  void unloadedListOfAClosedSessionSaysWhatToFetch() {
    List<Child> children;
    List<Child> loaded;
    TestDatabase db = family();
    try (Session session = db.open()) {
      loaded = session.get(Parent.class, 1L).children;
      assertThat(loaded).hasSize(2);
      children = session.get(Parent.class, 2L).children;
    }
    assertThat(loaded).hasSize(2);
    assertThat(children).hasToString("<not loaded>");
    assertThatThrownBy(children::size)
        .isInstanceOf(NotLoadedException.class)
        .hasMessage(
            "Parent.children is not loaded, and its owner is not in an open session any more:"
                + " touch the list before the session is closed, or fetch it with its owner");
  }

  @Test
  void unloadedListOfADetachedOwnerSaysSo() {
    try (Session session = family().open()) {
      Parent parent = session.get(Parent.class, 1L);
      session.detach(parent);
      assertThatThrownBy(parent.children::isEmpty).isInstanceOf(NotLoadedException.class);
    }
  }

  @Test
  void listShowsWhatTheSessionHasChangedAndNotFlushed() {
    try (Session session = family().open()) {
      Parent first = session.get(Parent.class, 1L);
      session.delete(session.get(Child.class, 1L));
      session.get(Child.class, 2L).parent = session.get(Parent.class, 2L);
      assertThat(first.children).isEmpty();
    }
  }

  @Test
  void parentsOfOneLevelAreCompletedByOneStatement() {
    TestDatabase db = family();
    try (Session session = db.open()) {
      session.get(Parent.class, 1L);
      db.statements();
      List<Child> children = Queries.all(session, Child.class);
      assertThat(children.get(2).parent).isSameAs(session.get(Parent.class, 2L));
    }
    assertThat(db.statements())
        .isEqualTo(
            """
            select id, name, parent_id from child
            select id, name from parent where id = ?
            """);
  }

  @Test
  void ancestorsAreCompletedLevelByLevel() {
    TestDatabase db = new TestDatabase(folder, List.of(Node.GENERATED));
    db.execute("insert into node values (1, 'root', null), (2, 'a', 1), (3, 'b', 1)");
    db.execute("insert into node values (4, 'a1', 2), (5, 'b1', 3)");
    try (Session session = db.open()) {
      List<Node> leaves = Queries.where(session, Node.GENERATED, " where name like '_1'");
      assertThat(leaves).extracting(node -> node.name).containsExactly("a1", "b1");
      Node root = session.get(Node.class, 1L);
      for (Node leaf : leaves) {
        assertThat(Objects.requireNonNull(leaf.parent).parent).isSameAs(root);
      }
    }
    assertThat(db.statements())
        .isEqualTo(
            """
            select id, name, parent_id from node where name like '_1'
            select id, name, parent_id from node where id in (?, ?)
            select id, name, parent_id from node where id = ?
            """);
  }

  @Test
  void setterThatCopiesIsFoundWhenTheEntityIsRead() {
    LambdaMapping<Child> child = Family.nullable(children -> children).child;
    LambdaMapping<Parent> copying =
        LambdaMapping.of(Parent.class, "parent", Parent::new)
            .generatedId(p -> p.id, (p, id) -> p.id = id)
            .text("name", p -> p.name, (p, name) -> p.name = name)
            .toMany(
                ToMany.of(
                    "children",
                    () -> child,
                    () -> LambdaMappingBuilder.<Child, Parent>reference(child, "parent"),
                    p -> p.children,
                    (p, children) -> p.children = new ArrayList<>(children)))
            .build();
    TestDatabase db = new TestDatabase(folder, List.of(copying, child));
    db.execute("insert into parent values (1, 'p')");
    try (Session session = db.open()) {
      String message =
          "Parent.children does not keep the list that it is given: let its setter keep the list"
              + " itself, and not copy or read it";
      assertThatThrownBy(() -> session.get(Parent.class, 1L))
          .isInstanceOf(EntityStateException.class)
          .hasMessage(message);
      assertThatThrownBy(() -> session.find(Parent.class, 1L)).hasMessage(message);
    }
  }
}
