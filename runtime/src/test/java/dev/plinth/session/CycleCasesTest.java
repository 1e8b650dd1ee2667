package dev.plinth.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plinth.error.FlushOrderException;
import dev.plinth.session.model.Ball;
import dev.plinth.session.model.Left;
import dev.plinth.session.model.Node;
import dev.plinth.session.model.Person;
import dev.plinth.session.model.Right;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rows that refer to each other in a circle. */
final class CycleCasesTest extends SessionCases {

  private TestDatabase people() {
    return database(List.of(Person.PERSON, Ball.BALL));
  }

  @Test
  void case27_circleIsInsertedWithNullAndCompletedByAnUpdate() {
    TestDatabase db = people();
    try (Session session = db.open()) {
      Person ann = new Person("ann");
      Ball red = new Ball("red", ann);
      ann.favourite = red;
      session.addAll(ann, red, new Ball("blue", ann));
      session.commit();
      assertThat(ann.favourite).isSameAs(red);
    }
    db.expectStatements(
        """
            insert into person (name, favourite_id, second_id) values (?, ?, ?) returning id
            insert into ball (colour, owner_id) values (?, ?), (?, ?)
            select last_insert_rowid()
            update person set favourite_id = ? where id = ?
            """);
    assertThat(db.rows("select * from person")).isEqualTo("1 ann 1 null\n");
  }

  @Test
  void case27_circleIsDeletedAfterAnUpdateToNull() {
    TestDatabase db = people();
    db.execute("insert into person values (1, 'ann', null, null)");
    db.execute("insert into ball values (1, 'red', 1), (2, 'blue', 1)");
    db.execute("update person set favourite_id = 1");
    try (Session session = db.open()) {
      Person ann = session.get(Person.class, 1L);
      session.delete(session.get(Ball.class, 2L));
      session.delete(session.get(Ball.class, 1L));
      session.delete(ann);
      db.statements();
      session.commit();
    }
    db.expectStatements(
        """
            update person set favourite_id = ? where id = ?
            delete from ball where id = ?
            delete from person where id = ?
            """);
    assertThat(db.rows("select (select count(*) from person), (select count(*) from ball)"))
        .isEqualTo("0 0\n");
  }

  @Test
  void case27_manyCirclesTakeThreeBatches() {
    TestDatabase db = people();
    try (Session session = db.open()) {
      for (String name : List.of("ann", "bob", "cat", "dan")) {
        Person person = new Person(name);
        person.favourite = new Ball("ball of " + name, person);
        session.add(person);
      }
      session.commit();
    }
    db.expectStatements(
        """
            insert into person (name, favourite_id, second_id) values (?, ?, ?), (?, ?, ?), (?, ?, ?), (?, ?, ?)
            select last_insert_rowid()
            insert into ball (colour, owner_id) values (?, ?), (?, ?), (?, ?), (?, ?)
            select last_insert_rowid()
            update person set favourite_id = ? where id = ?
            """);
    assertThat(
            db.rows(
                "select p.name, b.colour from person p join ball b on b.id = p.favourite_id"
                    + " order by p.id"))
        .isEqualTo("ann ball of ann\nbob ball of bob\ncat ball of cat\ndan ball of dan\n");
  }

  @Test
  void case28_circleWithoutNullableReferenceIsNamedBeforeAnySql() {
    TestDatabase db = database(List.of(Left.LEFT, Right.RIGHT));
    try (Session session = db.open()) {
      Left left = new Left();
      Right right = new Right();
      left.right = right;
      right.left = left;
      session.add(left);
      assertThatThrownBy(session::flush)
          .isInstanceOf(FlushOrderException.class)
          .hasMessage(
              "no order of statements can write these rows, which refer to each other in a circle:"
                  + " a new Left (Left.right) -> a new Right (Right.left): make one of the"
                  + " references nullable");
    }
    db.expectStatements("");
  }

  @Test
  void case29_rowThatRefersToItselfIsInsertedAndUpdated() {
    TestDatabase db = database(List.of(Node.GENERATED));
    try (Session session = db.open()) {
      Node node = new Node("self");
      node.parent = node;
      session.add(node);
      session.commit();
      assertThat(node.parent).isSameAs(node);
    }
    db.expectStatements(
        """
            insert into node (name, parent_id) values (?, ?) returning id
            update node set parent_id = ? where id = ?
            """);
    assertThat(db.rows("select * from node")).isEqualTo("1 self 1\n");
  }

  @Test
  void case29_rowThatRefersToItselfByItsOwnKeyTakesOneInsert() {
    TestDatabase db = database(List.of(Node.ASSIGNED));
    try (Session session = db.open()) {
      Node node = new Node(4, "self");
      node.parent = node;
      session.add(node);
      session.commit();
    }
    db.expectStatements("insert into node (id, name, parent_id) values (?, ?, ?)\n");
  }

  @Test
  void case30_severalLateReferencesOfOneRowTakeOneUpdate() {
    TestDatabase db = people();
    try (Session session = db.open()) {
      Person ann = new Person("ann");
      ann.favourite = new Ball("red", ann);
      ann.second = new Ball("blue", ann);
      session.add(ann);
      session.commit();
      db.expectStatements(
          """
              insert into person (name, favourite_id, second_id) values (?, ?, ?) returning id
              insert into ball (colour, owner_id) values (?, ?), (?, ?)
              select last_insert_rowid()
              update person set favourite_id = ?, second_id = ? where id = ?
              """);
      session.commit();
      db.expectStatements("");
    }
  }
}
