package shop;

import dev.plinth.annotation.ForeignKey;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;

/** Sorts before what it refers to, which refers back. */
@Table
public class Actor {
  @Id int id;

  @ForeignKey(Zone.class)
  int zone;
}
