package shop;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.ManyToOne;
import dev.plinth.annotation.Table;

@Table
class Address {
  @Id Long id;
  String street;
  @ManyToOne User user;
  @ManyToOne City city;
}
