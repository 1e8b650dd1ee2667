package shop;

import dev.plinth.annotation.ForeignKey;

enum Helper {
  ONE;

  @ForeignKey(User.class)
  Long user;
}
