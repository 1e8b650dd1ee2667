package one;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;

@Table
class Sequence {
  @Id long id;
}
