package shop;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.OneToOne;
import dev.plinth.annotation.Table;

@Table
class Roof {
  @Id Long id;
  @OneToOne House house;
}
