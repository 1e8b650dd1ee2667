package shop;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;

@Table
class User {
  @Id Long id;

  @Column(precision = 9, scale = 2)
  double balance;

  @Column(scale = 2)
  String note;
}
