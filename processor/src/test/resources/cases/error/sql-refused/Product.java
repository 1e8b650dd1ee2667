package shop;

import dev.plinth.annotation.Check;
import dev.plinth.annotation.Column;
import dev.plinth.annotation.Default;
import dev.plinth.annotation.Generated;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Index;
import dev.plinth.annotation.Table;
import dev.plinth.annotation.Unique;
import java.util.UUID;

@Table
@Check("price > 0 price < 100")
@Check("lenght(name) > 0")
@Index(expression = "lower(name) lower(name)")
@Unique(columns = "name", where = "price > (select 1)")
class Product {
  @Id Long id;

  @Check("name is is not null")
  String name;

  @Default("coalesce()")
  @Column(nullable = true)
  Integer price;

  @Generated(expression = "random()")
  Integer dice;

  @Index(where = "external is not nul nul")
  UUID external;

  @Check("name like 'a%' and price between 1 and 2")
  @Default("lower(hex(randomblob(4)))")
  String fine;
}
