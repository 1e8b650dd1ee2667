package shop;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;

@Table
class User {
  @Id Long id;
  private String name;
  private boolean odd;
  private String email;
  final int age = 3;

  String getEmail() {
    return email;
  }

  private String getName() {
    return name;
  }
}
