package shop;

import dev.plinth.annotation.Check;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;
import org.jspecify.annotations.Nullable;

@Table
@Check("price < 1000")
class Product {
  @Id @Nullable Long id;

  @Check("price > 0")
  int price;

  @Check("size <> 'SMALL'")
  Size size;

  enum Size {
    SMALL
  }
}
