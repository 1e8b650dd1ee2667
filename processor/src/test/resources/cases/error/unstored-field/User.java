package shop;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Index;
import dev.plinth.annotation.Table;
import dev.plinth.annotation.Transient;

@Table
class User {
  @Id Long id;

  @Column(name = "counter")
  static int counter;

  @Index @Transient String cached;

  @Column(length = 30)
  transient String display;
}
