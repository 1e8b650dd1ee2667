package shop;

import dev.plinth.annotation.ForeignKey;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;

@Table
class Badge {
  @Id
  @ForeignKey(User.class)
  long user;
}
