package shop;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;
import java.util.Optional;

@Table
class Profile {
  @Id Long id;
  private String nick;

  Optional<String> getNick() {
    return Optional.of(nick);
  }

  void setNick(String nick) {
    this.nick = nick;
  }
}
