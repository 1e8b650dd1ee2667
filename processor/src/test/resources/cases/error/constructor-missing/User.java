package shop;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;

@Table
class User {
  @Id Long id;
  String name;

  User(Long id, String fullName) {
    this.id = id;
    this.name = fullName;
  }
}
