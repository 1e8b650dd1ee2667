package ticket;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.Inheritance;
import dev.plinth.annotation.Table;

/** Variants with a key that is given, the first of which has nothing else. */
@Table
@Inheritance
public sealed interface Ticket {
  java.util.UUID id();

  record Free(@Id java.util.UUID id) implements Ticket {}

  record Paid(@Id java.util.UUID id, int cents) implements Ticket {}
}
