package shop;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;

@Table
class User {
  @Id Long id;

  @Column(length = 3)
  int age;

  @Column(length = 30)
  byte[] photo;
}
