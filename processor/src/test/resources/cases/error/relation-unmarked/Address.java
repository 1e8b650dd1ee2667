package shop;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;

@Table
class Address {
  @Id Long id;
  User user;
}
