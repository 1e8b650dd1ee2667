package shop;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;

@Table
class Seat {
  @Id int row;
  @Id int number;
  Object ticket;
}
