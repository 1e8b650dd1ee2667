package shop;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.ManyToOne;
import dev.plinth.annotation.Table;

@Table
class Address {
  @Id Long id;
  @ManyToOne User user;
  @ManyToOne Library library;
  Object note;
}
