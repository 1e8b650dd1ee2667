package desk;

import dev.plinth.annotation.Generation;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.ManyToOne;
import dev.plinth.annotation.Table;
import org.jspecify.annotations.Nullable;

/** Its name needs quotes. */
@Table
public class Note {
  @Id(generated = Generation.SEQUENCE, sequence = "Notes of tickets")
  int id;

  @ManyToOne Ticket ticket;
  @Nullable String text;

  Note() {}

  Note(Ticket ticket, String text) {
    this.ticket = ticket;
    this.text = text;
  }
}
