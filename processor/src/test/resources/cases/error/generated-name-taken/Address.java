package shop;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;

@Table(dao = "Addresses")
class Address {
  @Id long id;
}
