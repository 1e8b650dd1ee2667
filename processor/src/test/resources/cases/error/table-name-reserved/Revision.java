package shop;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;

@Table(name = "plinth_revision")
class Revision {
  @Id Long id;
}
