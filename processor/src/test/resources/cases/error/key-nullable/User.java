package shop;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;

@Table
class User {
  @Id
  @Column(nullable = true)
  Long id;

  @Column(nullable = true)
  int age;
}
