package names;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.ManyToOne;
import dev.plinth.annotation.Table;

/** Its constant is called like one in the DAO, and so is a property. */
@Table
class Count {
  @Id long id;
  @ManyToOne User COUNT;
}
