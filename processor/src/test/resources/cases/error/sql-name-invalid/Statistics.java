package shop;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Index;
import dev.plinth.annotation.Table;

@Table(name = "sqlite_statistics")
class Statistics {
  @Id Long id;

  @Column(name = "sqlite_is_fine_here")
  String text;

  @Index(name = "SQLITE_index")
  String name;
}
