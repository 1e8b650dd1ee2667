package shop;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;

@Table
class Seat {
  @Id String room;
  @Id int number;
}
