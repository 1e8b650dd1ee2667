package shop;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;

@Table
class Book {
  @Id long id;

  @Column(size = 30)
  String title;

  @Colunm String subtitle;
}
