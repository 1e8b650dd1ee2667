package ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static ticket.TicketTable.TICKET;

import dev.plinth.Database;
import dev.plinth.processor.Scenario;
import dev.plinth.session.Session;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import ticket.Ticket.Free;
import ticket.Ticket.Paid;

public final class TicketScenario implements Scenario {
  private static final UUID A = new UUID(0, 1);
  private static final UUID B = new UUID(0, 2);
  private static final UUID C = new UUID(0, 3);

  @Override
  public void run(Jdbi jdbi) {
    TicketDao tickets = new TicketDao(jdbi);
    tickets.insertAll(List.of(new Free(A), new Paid(B, 250)));
    assertThat(tickets.findAll()).containsExactlyInAnyOrder(new Free(A), new Paid(B, 250));
    tickets.update(new Free(B));
    tickets.update(new Paid(A, 900));
    assertThat(tickets.findAll()).containsExactlyInAnyOrder(new Paid(A, 900), new Free(B));

    Database db = Database.builder().jdbi(jdbi).entities(TICKET).open();
    try (Session session = db.openSession()) {
      session.add(new Free(C));
      session.save(new Paid(B, 100));
      session.delete(session.get(TICKET, A));
      session.commit();
    }
    assertThat(tickets.findAll()).containsExactlyInAnyOrder(new Paid(B, 100), new Free(C));
    try (Session session = db.openSession()) {
      session.save(new Free(B));
      session.commit();
    }
    assertThat(tickets.findAll()).containsExactlyInAnyOrder(new Free(B), new Free(C));
  }
}
