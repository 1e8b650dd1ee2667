package shop;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Index;
import dev.plinth.annotation.Table;

@Table(name = " user")
class User {
  @Id Long id;

  @Column(name = "na\tme")
  String name;

  @Index(name = "an_index_whose_name_is_much_longer_than_what_every_database_accepts")
  String email;

  int aPropertyWhoseNameIsMuchLongerThanWhatEveryDatabaseAcceptsAsAColumn;
}
