package shop;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;
import java.io.IOException;

@Table
class Thrower {
  @Id long id;
  private int number;

  Thrower(long id) throws IOException {
    this.id = id;
  }

  int getNumber() throws IOException {
    return number;
  }
}
