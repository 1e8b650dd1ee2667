package shop;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.ManyToMany;
import dev.plinth.annotation.Table;
import java.util.List;

@Table
class City {
  @Id Long id;

  @ManyToMany(joinTable = "city_fan")
  List<User> fans;
}
