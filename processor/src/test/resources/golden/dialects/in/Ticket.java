package shop;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;
import org.jspecify.annotations.Nullable;

/** All of whose columns the database fills. */
@Table
class Ticket {
  @Id @Nullable Long id;
}
