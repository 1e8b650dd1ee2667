package app;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Table
class Ticket {
  @Id final @Nullable Long id;
  final String title;
  int votes;
  private final @Nullable String reporter;
  private @Nullable String owner;

  Ticket(@Nullable Long id, String title, @Nullable String reporter) {
    this.id = id;
    this.title = title;
    this.reporter = reporter;
  }

  Ticket(@Nullable Long id, String title) {
    this(id, title, null);
  }

  Ticket(String area, String title) {
    this((Long) null, area + ": " + title);
  }

  Optional<String> reporter() {
    return Optional.ofNullable(reporter);
  }

  Optional<String> owner() {
    return Optional.ofNullable(owner);
  }

  void owner(@Nullable String value) {
    owner = value;
  }
}
