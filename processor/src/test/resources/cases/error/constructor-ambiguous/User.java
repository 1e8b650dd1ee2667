package shop;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;

@Table
class User {
  @Id Long id;
  String name;
  String email;

  User(Long id, String name) {
    this.id = id;
    this.name = name;
  }

  User(String name, String email) {
    this.name = name;
    this.email = email;
  }
}
