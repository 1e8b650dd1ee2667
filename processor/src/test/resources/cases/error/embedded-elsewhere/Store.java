package shop;

import dev.plinth.annotation.Embedded;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;
import geo.Position;

@Table
class Store {
  @Id Long id;
  @Embedded Position at;
}
