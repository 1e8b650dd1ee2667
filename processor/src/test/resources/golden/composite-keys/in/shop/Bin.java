package shop;

import dev.plinth.annotation.Embedded;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;

@Table
public class Bin {
  @Id
  @Embedded(prefix = "")
  BinId id;

  int amount;
}
