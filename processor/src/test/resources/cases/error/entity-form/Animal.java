package shop;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;

@Table
abstract class Animal {
  @Id long id;
}
