package tree;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.ManyToOne;
import dev.plinth.annotation.Table;

@Table
class Wheel {
  @Id Long id;
  @ManyToOne final Car car;

  Wheel(Car car) {
    this.car = car;
  }
}
