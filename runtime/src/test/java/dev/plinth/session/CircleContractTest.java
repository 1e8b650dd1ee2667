package dev.plinth.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.session.model.Node;
import dev.plinth.testdatabase.EmptyDatabase;
import dev.plinth.testdatabase.TestServer;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Rows that refer to themselves or to each other come and go on every database. */
abstract class CircleContractTest {

  private final EmptyDatabase empty;
  private final TestDatabase db;

  CircleContractTest(TestServer server) {
    this(server, "");
  }

  /**
   * A suite.
   *
   * @param options behind the URL of the database
   */
  CircleContractTest(TestServer server, String options) {
    empty = server.create();
    db = new TestDatabase(server, empty.url() + options, List.of(Node.GENERATED));
  }

  @AfterEach
  void drop() {
    empty.close();
  }

  /** Stores nodes, each of which refers to the one of the same place among {@code parents}. */
  private void store(List<Node> nodes, List<Node> parents) {
    for (int i = 0; i < nodes.size(); i++) {
      nodes.get(i).parent = parents.get(i);
    }
    try (Session session = db.open()) {
      nodes.forEach(session::add);
      session.commit();
    }
  }

  private void deleteAll(List<Node> nodes) {
    try (Session session = db.open()) {
      nodes.forEach(node -> session.delete(session.get(Node.class, node.id)));
      session.commit();
    }
    assertThat(db.rows("select count(*) from node")).isEqualTo("0\n");
  }

  @Test
  void aRowThatRefersToItselfIsDeleted() {
    List<Node> nodes = List.of(new Node("self"));
    store(nodes, nodes);
    deleteAll(nodes);
  }

  @Test
  void rowsThatReferToThemselvesAndToOthersAreDeleted() {
    Node self = new Node("self");
    Node child = new Node("child");
    Node other = new Node("other self");
    List<Node> nodes = List.of(self, child, other);
    store(nodes, List.of(self, self, other));
    deleteAll(nodes);
  }

  @Test
  void rowsThatReferToEachOtherAreDeleted() {
    Node one = new Node("one");
    Node two = new Node("two");
    Node three = new Node("three");
    List<Node> nodes = List.of(one, two, three);
    store(nodes, List.of(two, three, one));
    deleteAll(nodes);
  }

  @Test
  void aReferenceToItselfIsChangedAndItsRowDeletedInTurn() {
    Node self = new Node("self");
    Node other = new Node("other");
    store(List.of(self, other), List.of(self, other));
    try (Session session = db.open()) {
      Node kept = session.get(Node.class, other.id);
      session.get(Node.class, self.id).parent = kept;
      kept.parent = null;
      session.flush();
      session.delete(kept);
      session.delete(session.get(Node.class, self.id));
      session.commit();
    }
    assertThat(db.rows("select count(*) from node")).isEqualTo("0\n");
  }
}
