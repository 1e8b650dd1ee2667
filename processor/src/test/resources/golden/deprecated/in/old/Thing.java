package old;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;

@Table
public class Thing {
  @Id long id;

  /** @deprecated use something else */
  @Deprecated(forRemoval = true)
  String name;
}
