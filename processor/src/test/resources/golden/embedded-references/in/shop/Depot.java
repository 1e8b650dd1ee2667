package shop;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;
import org.jspecify.annotations.Nullable;

@Table
public class Depot {
  @Id @Nullable Long id;
  String town;

  Depot() {}

  Depot(String town) {
    this.town = town;
  }
}
