package shop;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.ManyToOne;
import dev.plinth.annotation.Table;

@Table
class B {
  @Id Long id;
  @ManyToOne C c;
  @ManyToOne Employee employee;
}
