package shop;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.Index;
import dev.plinth.annotation.Table;
import dev.plinth.annotation.Unique;

@Table
@Unique(columns = {"id", "emial"})
@Index(columns = "adress")
@Index(columns = "height")
class User {
  @Id Long id;
  String email;
  String address;
}
