package shop;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;

@Table
class User {
  @Id final long id;
  final String name;
  final int age;

  User(
      long id,
      String nam,
      long age) {
    this.id = id;
    this.name = nam;
    this.age = (int) age;
  }
}
