package shop;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;
import org.jspecify.annotations.Nullable;

@Table(constant = "AGREEMENTS")
class SLA {
  @Id @Nullable Long id;
  State state;

  enum State {
    OPEN,
    ANSWERED
  }
}
