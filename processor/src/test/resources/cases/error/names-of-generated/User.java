package shop;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;

@Table
class User {
  @Id Long id;
  Object name;
  private int age;
}
