package shop;

import dev.plinth.annotation.ForeignKey;
import dev.plinth.annotation.MappedSuperclass;

@MappedSuperclass
abstract class Base {
  @ForeignKey(User.class)
  long createdBy;
}
