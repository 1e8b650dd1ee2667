package shop;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Unique;

@Unique(columns = "id")
class Base {
  @Id long id;

  @Column(length = 30)
  String name;
}
