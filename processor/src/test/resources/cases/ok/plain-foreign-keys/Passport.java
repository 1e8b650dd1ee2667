package shop;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.ManyToOne;
import dev.plinth.annotation.Table;

@Table
class Passport {
  @Id @ManyToOne User user;
}
