package app;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;
import org.jspecify.annotations.Nullable;

@Table
class Ticket {
  @Id final @Nullable Long id;
  final String title;
  int votes;

  Ticket(@Nullable Long id, String title) {
    this.id = id;
    this.title = title;
  }

  Ticket(String area, String title) {
    this((Long) null, area + ": " + title);
  }
}
