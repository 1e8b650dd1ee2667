package types;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;

/** Called like a type of java.lang. */
@Table
class Override {
  @Id long id;
}
