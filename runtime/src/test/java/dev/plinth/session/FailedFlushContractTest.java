package dev.plinth.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plinth.annotation.Cascade;
import dev.plinth.dao.EntityMapping;
import dev.plinth.error.EntityStateException;
import dev.plinth.error.FlushOrderException;
import dev.plinth.error.ForeignKeyViolationException;
import dev.plinth.error.SessionStateException;
import dev.plinth.error.UniqueViolationException;
import dev.plinth.error.ValueRefusedException;
import dev.plinth.session.model.Account;
import dev.plinth.session.model.Child;
import dev.plinth.session.model.Family;
import dev.plinth.session.model.Left;
import dev.plinth.session.model.Parent;
import dev.plinth.session.model.Right;
import dev.plinth.testdatabase.EmptyDatabase;
import dev.plinth.testdatabase.TestServer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a session and its entities are after a flush that failed, for each way to fail. */
abstract class FailedFlushContractTest {

  private static final String ROWS = "select name from parent order by id";
  private static final String CHILDREN = "select name, parent_id from child order by id";

  private final EmptyDatabase empty;
  private final TestDatabase db;

  FailedFlushContractTest(TestServer server) {
    this(server, "");
  }

  /**
   * A suite.
   *
   * @param options behind the URL of the database
   */
  FailedFlushContractTest(TestServer server, String options) {
    empty = server.create();
    Family family = Family.required(children -> children.cascade(Cascade.ALL).orphanRemoval());
    List<EntityMapping<?>> mappings = new ArrayList<>(family.mappings());
    mappings.addAll(List.of(Account.ACCOUNT, Right.RIGHT, Left.LEFT));
    db = new TestDatabase(server, empty.url() + options, mappings);
    db.execute("insert into parent (name) values ('p')");
    db.execute("insert into parent (name) values ('q')");
    db.execute("insert into parent (name) values ('r')");
    db.execute("insert into child (name, parent_id) values ('a', 1)");
    db.execute("insert into child (name, parent_id) values ('b', 1)");
    db.execute("insert into account (email) values ('x@a')");
  }

  @AfterEach
  void drop() {
    empty.close();
  }

  /** What makes a flush fail, beside changes that would not. */
  enum Failure {
    UNIQUE(UniqueViolationException.class, true) {
      @Override
      void prepare(Session session) {
        session.add(new Account("x@a"));
      }
    },
    REFUSED_VALUE(ValueRefusedException.class, true) {
      @Override
      void prepare(Session session) {
        session.add(new Account());
      }
    },
    FOREIGN_KEY(ForeignKeyViolationException.class, true) {
      @Override
      void prepare(Session session) {
        Parent gone = new Parent("gone");
        gone.id = 99L;
        Child child = new Child("orphan");
        child.parent = gone;
        session.add(child);
      }
    },
    CIRCLE(FlushOrderException.class, false) {
      @Override
      void prepare(Session session) {
        Left left = new Left();
        left.right = new Right();
        left.right.left = left;
        session.add(left);
      }
    },
    CHANGED_KEY(EntityStateException.class, false) {
      @Override
      void prepare(Session session) {
        session.get(Account.class, 1L).id = 7L;
      }
    };

    private final Class<? extends RuntimeException> thrown;

    /** Whether statements may have run, so that the transaction has ended. */
    private final boolean endsTransaction;

    Failure(Class<? extends RuntimeException> thrown, boolean endsTransaction) {
      this.thrown = thrown;
      this.endsTransaction = endsTransaction;
    }

    abstract void prepare(Session session);
  }

  @ParameterizedTest
  @EnumSource
  void aRollbackGivesEverythingBackAndTheSessionGoesOn(Failure failure) {
    try (Session session = db.open()) {
      Parent first = session.get(Parent.class, 1L);
      Parent second = session.get(Parent.class, 2L);
      Parent third = session.get(Parent.class, 3L);
      List<Child> children = first.children;
      Child a = children.get(0);
      Child b = children.get(1);
      Parent fresh = new Parent("fresh", new Child("c"));

      edit(session, first, second, third, fresh);
      failure.prepare(session);
      assertThatThrownBy(session::flush).isInstanceOf(failure.thrown);
      if (failure.endsTransaction) {
        assertThatThrownBy(() -> session.get(Parent.class, 1L))
            .isInstanceOf(SessionStateException.class)
            .hasMessageContaining("call rollback() before anything else");
      }
      session.rollback();

      assertThat(List.of(first.name, second.name)).containsExactly("p", "q");
      assertThat(first.children).isSameAs(children).containsExactly(a, b);
      assertThat(a.parent).isSameAs(first);
      assertThat(second.children).isEmpty();
      assertThat(fresh.id).isNull();
      assertThat(fresh.children.get(0).id).isNull();
      assertThat(session.state(fresh)).isEqualTo(EntityState.TRANSIENT);
      assertThat(session.state(third)).isEqualTo(EntityState.PERSISTENT);
      assertThat(db.rows(ROWS)).isEqualTo("p\nq\nr\n");

      edit(session, first, second, third, fresh);
      session.commit();
    }
    assertThat(db.rows(ROWS)).isEqualTo("changed\nq\nfresh\n");
    assertThat(db.rows(CHILDREN)).startsWith("a 2\nc ");
  }

  /** Changes a value, moves and deletes children, deletes an entity and adds others. */
  private static void edit(
      Session session, Parent first, Parent second, Parent third, Parent fresh) {
    first.name = "changed";
    Child moved = first.children.remove(0);
    second.children.add(moved);
    first.children.remove(0);
    session.delete(third);
    session.add(fresh);
  }
}
