package find;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;

@Table(dao = Table.NONE)
class Family {
  @Id String name;
}
