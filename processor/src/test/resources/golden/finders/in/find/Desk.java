package find;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;

@Table(table = "Desks", dao = "DeskAccess", constant = "DESKS")
class Desk {
  @Id int number;
}
