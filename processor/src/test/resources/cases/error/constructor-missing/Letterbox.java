package shop;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.OneToOne;
import dev.plinth.annotation.Table;

@Table
class Letterbox {
  @Id Long id;
  @OneToOne Address address;
}
