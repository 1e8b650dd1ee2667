package shop;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.Index;
import dev.plinth.annotation.Table;

@Table
class User {
  @Id Long id;

  @Index(name = "BY_NAME")
  String name;

  @Index(name = "pk_city")
  String city;
}
