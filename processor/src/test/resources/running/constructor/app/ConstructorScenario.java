package app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.processor.Scenario;
import org.jdbi.v3.core.Jdbi;

public final class ConstructorScenario implements Scenario {
  @Override
  public void run(Jdbi jdbi) {
    TicketDao tickets = new TicketDao(jdbi);
    Ticket ticket = new Ticket((Long) null, "broken");
    ticket.votes = 7;
    Ticket stored = tickets.insert(ticket);
    assertThat(stored).isNotSameAs(ticket);
    assertThat(stored.id).isEqualTo(1L);
    assertThat(stored.votes).isEqualTo(7);
    assertThat(tickets.get(1L).title).isEqualTo("broken");

    SettingDao settings = new SettingDao(jdbi);
    Setting setting = new Setting("theme", "dark");
    setting.comment = "at night";
    settings.insert(setting);
    assertThat(settings.get("theme").comment).isEqualTo("at night");
  }
}
