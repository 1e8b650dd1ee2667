package shop;

import dev.plinth.annotation.Generation;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;

@Table
class User {
  @Id(generated = Generation.IDENTITY)
  String name;
}
