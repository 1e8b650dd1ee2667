package val;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.Database;
import dev.plinth.session.Session;
import org.jdbi.v3.core.Jdbi;

/** A deleted ticket and a new one with its key, in one flush: the row stays and is all new. */
final class ValuesOverwrites {
  private ValuesOverwrites() {}

  static void run(Database db, Jdbi jdbi) {
    Ticket old = new Ticket("o1", "old");
    old.state = "closed";
    old.weight = 3;
    new TicketDao(jdbi).insert(old);
    Ticket next = new Ticket("o2", "next");
    next.id = old.id;
    try (Session session = db.openSession()) {
      session.delete(session.get(TicketTable.TICKET, old.id));
      session.add(next);
      session.flush();
      assertThat(next.state).isEqualTo("open");
      assertThat(next.due).isNotNull();
      assertThat(next.loud).isEqualTo("NEXT");
      assertThat(next.version).isEqualTo(old.version + 1);

      session.rollback();
      assertThat(next.id).isEqualTo(old.id);
      assertThat(next.state).isNull();
      assertThat(next.due).isNull();
      assertThat(next.version).isZero();
      assertThat(next.createdAt).isNull();

      session.delete(session.get(TicketTable.TICKET, old.id));
      next.state = "kept";
      session.add(next);
      session.commit();
      assertThat(next.state).isEqualTo("kept");
    }
    Ticket read = new TicketDao(jdbi).get(old.id);
    assertThat(read).usingRecursiveComparison().isEqualTo(next);
    assertThat(read.weight).isNull();
    assertThat(read.code.text()).isEqualTo("o2");
  }
}
