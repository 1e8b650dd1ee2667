package desk;

import static desk.CouponTable.COUPON;
import static desk.NoteTable.NOTE;
import static desk.TicketTable.TICKET;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.Database;
import dev.plinth.processor.Scenario;
import dev.plinth.session.Session;
import java.util.List;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;

public final class SequenceScenario implements Scenario {
  @Override
  public void run(Jdbi jdbi) {
    try (Database db = Database.builder().jdbi(jdbi).entities(TICKET, NOTE, COUPON).open()) {
      TicketDao tickets = new TicketDao(db);
      Ticket first = tickets.insert(new Ticket("first"));
      Coupon second = new CouponDao(db).insert(new Coupon(null, 5));
      assertThat(first.id).isEqualTo(1);
      assertThat(second.id()).isEqualTo(2);

      List<Ticket> many =
          tickets.insertAll(
              IntStream.range(0, 500).mapToObj(each -> new Ticket("t" + each)).toList());
      assertThat(many).allMatch(ticket -> tickets.get(ticket.id).title.equals(ticket.title));

      try (Session session = db.openSession()) {
        Ticket loud = new Ticket("loud");
        loud.notes.add(new Note(loud, "a"));
        loud.notes.add(new Note(loud, "b"));
        session.addAll(loud, new Ticket("silent"));
        session.commit();
        assertThat(loud.id).isGreaterThan(502);
        assertThat(loud.notes).extracting(note -> note.id).containsExactly(1, 2);
      }
      db.insertInto(COUPON).set(COUPON.value, 7).execute();
      assertThat(db.from(COUPON).where(COUPON.value.eq(7)).list().get(0).id())
          .isGreaterThan(504);
      Ticket given = new Ticket("given");
      given.id = 1_000_000L;
      assertThat(tickets.upsert(given).id).isEqualTo(1_000_000L);
    }
  }
}
