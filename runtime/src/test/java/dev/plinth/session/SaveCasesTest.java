package dev.plinth.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plinth.annotation.Cascade;
import dev.plinth.dao.ToOne;
import dev.plinth.error.ValueRefusedException;
import dev.plinth.session.mapping.LambdaMapping;
import dev.plinth.session.model.Child;
import dev.plinth.session.model.Family;
import dev.plinth.session.model.Node;
import dev.plinth.session.model.Parent;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is inserted, and in which order. */
final class SaveCasesTest extends SessionCases {

  @Test
  void case01_parentIsInsertedFirstAndItsChildrenInOneBatch() {
    Family family = Family.required(children -> children.cascade(Cascade.ALL));
    TestDatabase db = database(family.mappings());
    try (Session session = db.open()) {
      session.add(new Parent("p", new Child("a"), new Child("b")));
      session.commit();
    }
    db.expectStatements(
        """
            insert into parent (name) values (?) returning id
            insert into child (name, parent_id) values (?, ?), (?, ?)
            select last_insert_rowid()
            """);
    assertThat(db.rows("select id, name, parent_id from child order by id"))
        .isEqualTo("1 a 1\n2 b 1\n");
  }

  @Test
  void case02_newParentOfAnAddedChildIsReachedByCascade() {
    Family family = Family.required(children -> children);
    TestDatabase db = database(family.mappings());
    try (Session session = db.open()) {
      session.addAll(new Child("a", new Parent("p")), new Child("b", new Parent("q")));
      session.commit();
    }
    db.expectStatements(
        """
            insert into parent (name) values (?), (?)
            select last_insert_rowid()
            insert into child (name, parent_id) values (?, ?), (?, ?)
            select last_insert_rowid()
            """);
  }

  @Test
  void case06_tablesOfUnrelatedRowsKeepTheOrderOfTheMapping() {
    Family family = Family.nullable(children -> children);
    TestDatabase db = database(family.mappings());
    Child child = new Child("a");
    child.id = 7L;
    Parent parent = new Parent("p");
    parent.id = 5L;
    try (Session session = db.open()) {
      session.addAll(child, parent);
      session.flush();
      db.expectStatements(
          """
              insert into parent (id, name) values (?, ?)
              insert into child (id, name, parent_id) values (?, ?, ?)
              """);
      session.delete(parent);
      session.delete(child);
      session.commit();
    }
    db.expectStatements(
        """
            delete from child where id = ?
            delete from parent where id = ?
            """);
  }

  @Test
  void case07_rowsOfOneTableAreInsertedLevelByLevel() {
    TestDatabase db = database(List.of(Node.GENERATED));
    try (Session session = db.open()) {
      session.add(new Node("root", new Node("a", new Node("a1")), new Node("b", new Node("b1"))));
      session.commit();
    }
    db.expectStatements(
        """
            insert into node (name, parent_id) values (?, ?) returning id
            insert into node (name, parent_id) values (?, ?), (?, ?)
            select last_insert_rowid()
            insert into node (name, parent_id) values (?, ?), (?, ?)
            select last_insert_rowid()
            """);
    assertThat(
            db.rows(
                "select n.name, p.name from node n left join node p on p.id = n.parent_id"
                    + " order by n.id"))
        .isEqualTo("root null\na root\nb root\na1 a\nb1 b\n");
  }

  @Test
  void case22_pendingChildThatIsTakenOutAgainIsNeverInserted() {
    Family family = Family.nullable(children -> children.cascade(Cascade.SAVE));
    TestDatabase db = database(family.mappings());
    db.execute("insert into parent values (1, 'p')");
    try (Session session = db.open()) {
      Parent parent = session.get(Parent.class, 1L);
      Child child = new Child("a");
      parent.children.add(child);
      session.add(parent);
      assertThat(session.state(child)).isEqualTo(EntityState.PENDING);
      parent.children.remove(child);
      db.statements();
      session.flush();
      db.expectStatements("");
      assertThat(session.state(child)).isEqualTo(EntityState.TRANSIENT);
    }
  }

  @Test
  void case23_pendingChildWithoutItsRequiredParentIsRefusedBeforeAnySql() {
    Family family = Family.required(children -> children.cascade(Cascade.ALL).orphanRemoval());
    TestDatabase db = database(family.mappings());
    try (Session session = db.open()) {
      session.add(new Parent("p"));
      session.add(new Child("orphan"));
      assertThatThrownBy(session::commit)
          .isInstanceOf(ValueRefusedException.class)
          .hasMessage(
              "parent of a new Child is null, but the column takes no NULL: set it, or delete the"
                  + " entity (column child.parent_id)");
    }
    db.expectStatements("");
  }

  @Test
  void case25_pendingTargetThatIsReplacedIsNeverInserted() {
    Family family = Family.required(children -> children);
    TestDatabase db = database(family.mappings());
    try (Session session = db.open()) {
      Child child = new Child("a", new Parent("first"));
      session.add(child);
      child.parent = new Parent("second");
      session.commit();
    }
    assertThat(db.rows("select * from parent")).isEqualTo("1 second\n");
  }

  @Test
  void case26_addAndFlushLoadNothing() {
    Family family = Family.required(children -> children.cascade(Cascade.ALL).orphanRemoval());
    TestDatabase db = database(family.mappings());
    db.execute("insert into parent values (1, 'p')");
    db.execute("insert into child values (1, 'a', 1)");
    try (Session session = db.open()) {
      Parent parent = session.get(Parent.class, 1L);
      db.statements();
      parent.name = "q";
      session.add(parent);
      session.commit();
      assertThat(parent.children).hasToString("<not loaded>");
    }
    db.expectStatements("update parent set name = ? where id = ?\n");
  }

  @Test
  void case33_consecutiveRowsOfOneShapeFormABatchAndKeepTheirOrder() {
    Family family = Family.nullable(children -> children);
    TestDatabase db = database(family.mappings());
    Parent withKey = new Parent("c");
    withKey.id = 10L;
    try (Session session = db.open()) {
      session.addAll(new Parent("a"), new Parent("b"), withKey, new Parent("d"), new Parent("e"));
      session.commit();
    }
    db.expectStatements(
        """
            insert into parent (name) values (?), (?)
            select last_insert_rowid()
            insert into parent (id, name) values (?, ?)
            insert into parent (name) values (?), (?)
            select last_insert_rowid()
            """);
    assertThat(db.rows("select name from parent order by name")).isEqualTo("a\nb\nc\nd\ne\n");
  }

  @Test
  void entityWithoutKeyBehindAToOneIsInsertedAndOneWithKeyIsTakenAsARow() {
    Family family = Family.required(children -> children);
    TestDatabase db = database(family.mappings());
    db.execute("insert into parent values (1, 'p')");
    Parent detached = new Parent("not written");
    detached.id = 1L;
    try (Session session = db.open()) {
      session.add(new Child("a", detached));
      session.commit();
      assertThat(session.contains(detached)).isFalse();
    }
    assertThat(db.rows("select * from parent")).isEqualTo("1 p\n");
    assertThat(db.rows("select * from child")).isEqualTo("1 a 1\n");
  }

  @Test
  void newTargetWithAKeyOfItsOwnIsInsertedIfSavingCascades() {
    LambdaMapping<Node> node =
        LambdaMapping.of(Node.class, "node", Node::new)
            .number("id", n -> n.id, (n, id) -> n.id = id)
            .toOne(
                "parent",
                true,
                () -> NodeHolder.mapping,
                n -> n.parent,
                (n, p) -> n.parent = p,
                (ToOne<Node, Node> parent) -> parent.cascade(Cascade.SAVE))
            .build();
    NodeHolder.mapping = node;
    TestDatabase db = database(List.of(node));
    Node child = new Node(2, "child");
    child.parent = new Node(1, "parent");
    try (Session session = db.open()) {
      session.add(child);
      session.commit();
    }
    assertThat(db.rows("select * from node order by id")).isEqualTo("1 null\n2 1\n");
  }

  /** Lets a mapping refer to itself. */
  private static final class NodeHolder {
    private static LambdaMapping<Node> mapping = Node.ASSIGNED;
  }
}
