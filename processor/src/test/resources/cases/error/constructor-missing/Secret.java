package shop;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;

@Table
class Secret {
  @Id final long id;

  private Secret(long id) {
    this.id = id;
  }

  static Secret of(long id) {
    return new Secret(id);
  }
}
