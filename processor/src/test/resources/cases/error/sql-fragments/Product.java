package shop;

import dev.plinth.annotation.Check;
import dev.plinth.annotation.Default;
import dev.plinth.annotation.Generated;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Index;
import dev.plinth.annotation.RenamedFrom;
import dev.plinth.annotation.Table;
import dev.plinth.annotation.Unique;
import org.jspecify.annotations.Nullable;

@Table
@RenamedFrom("product")
@Check("price > minimum")
@Check("price > 0; drop table product")
@Check(value = "price < 1000", name = "ck_product_price")
@Index(columns = "price", expression = "lower(name)")
@Index(expression = "lower(nme)")
@Unique(columns = "price", where = "prise > 0")
class Product {
  @Id @Nullable Long id;

  @Check("price > 0")
  int price;

  @RenamedFrom("name")
  @Check("")
  String name;

  @Default("'open")
  String state;

  @Default(" ")
  String empty;

  @Generated(expression = "prise * 2")
  int twice;

  @Check("cost >= ")
  @Check("and cost < 10")
  int cost;

  Status status;
}

enum Status {
  @RenamedFrom("")
  OPEN,

  @RenamedFrom("CLOSED")
  CLOSED
}
