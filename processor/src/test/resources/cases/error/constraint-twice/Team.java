package shop;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.Index;
import dev.plinth.annotation.Table;

@Table
class Team {
  @Id Long id;

  @Index(name = "City")
  String city;
}
