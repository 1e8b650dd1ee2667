package shop;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.ManyToOne;
import dev.plinth.annotation.Table;

@Table
class Right {
  @Id @ManyToOne Left left;
  @Id int number;
}
