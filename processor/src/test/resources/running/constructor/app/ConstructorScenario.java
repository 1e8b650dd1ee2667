package app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plinth.Database;
import dev.plinth.error.EntityStateException;
import dev.plinth.processor.Scenario;
import dev.plinth.session.Session;
import org.jdbi.v3.core.Jdbi;

public final class ConstructorScenario implements Scenario {
  @Override
  public void run(Jdbi jdbi) {
    TicketDao tickets = new TicketDao(jdbi);
    Ticket ticket = new Ticket((Long) null, "broken", "ann");
    ticket.votes = 7;
    ticket.owner("ben");
    Ticket stored = tickets.insert(ticket);
    assertThat(stored).isNotSameAs(ticket);
    assertThat(stored.id).isEqualTo(1L);
    assertThat(stored.votes).isEqualTo(7);
    assertThat(stored.reporter()).contains("ann");
    assertThat(stored.owner()).contains("ben");
    assertThat(tickets.get(1L).title).isEqualTo("broken");
    assertThat(tickets.get(1L).reporter()).contains("ann");
    tickets.insert(new Ticket("area", "nobody's"));
    assertThat(tickets.get(2L).owner()).isEmpty();
    tickets.deleteById(2L);

    SettingDao settings = new SettingDao(jdbi);
    Setting setting = new Setting("theme", "dark");
    setting.comment = "at night";
    settings.insert(setting);
    assertThat(settings.get("theme").comment).isEqualTo("at night");

    try (Database db =
        Database.builder()
            .jdbi(jdbi)
            .entities(TicketTable.TICKET, SettingTable.SETTING)
            .open()) {
      sessionChanges(db);
      sessionInserts(db);
    }
    assertThat(tickets.get(1L).votes).isEqualTo(9);
    assertThat(tickets.get(3L).votes).isEqualTo(1);
    assertThat(settings.get("theme").comment).isNull();
    assertThat(settings.get("font").comment).isEqualTo("sans");
  }

  private static void sessionChanges(Database db) {
    try (Session session = db.openSession()) {
      Ticket ticket = session.get(Ticket.class, 1L);
      Setting setting = session.get(Setting.class, "theme");
      ticket.votes = 8;
      session.rollback();
      assertThat(ticket.votes).isEqualTo(7);
      ticket.votes = 9;
      setting.comment = null;
      session.commit();
    }
  }

  private static void sessionInserts(Database db) {
    try (Session session = db.openSession()) {
      assertThatThrownBy(() -> session.add(new Ticket("area", "final")))
          .isInstanceOf(EntityStateException.class)
          .hasMessage(
              "Ticket has a final key that is not there yet, so add could not give it back:"
                  + " use the result of save");
      Ticket ticket = session.save(new Ticket("area", "final"));
      assertThat(ticket.id).isEqualTo(3L);
      ticket.votes = 1;
      assertThat(session.save(ticket)).isSameAs(ticket);
      Setting setting = new Setting("font", "serif");
      session.add(setting);
      setting.comment = "sans";
      session.commit();
    }
  }
}
