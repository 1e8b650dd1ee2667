package find;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;

@Table(dao = Table.NONE)
class Family {
  @Id @Column(length = 40) String name;
}
