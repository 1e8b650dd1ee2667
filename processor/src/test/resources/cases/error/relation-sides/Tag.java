package shop;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.ManyToMany;
import dev.plinth.annotation.Table;
import java.util.List;

@Table
class Tag {
  @Id Long id;

  @ManyToMany List<User> users;

  @ManyToMany(mappedBy = "backwards")
  List<User> backwards;

  @ManyToMany(joinTable = "tag")
  List<City> clash;
}
