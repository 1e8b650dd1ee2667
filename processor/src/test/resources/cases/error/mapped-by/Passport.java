package shop;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.OneToOne;
import dev.plinth.annotation.Table;

@Table
class Passport {
  @Id long id;
  @OneToOne Traveller traveller;
}
