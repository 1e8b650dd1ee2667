package types;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.ManyToOne;
import dev.plinth.annotation.Table;

@Table
class Row {
  @Id long id;
  @ManyToOne Column column;
}
