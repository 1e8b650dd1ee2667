package shop;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;
import lombok.Getter;

@Table
@Getter
class User {
  @Id private Long id;
  private String name;

  String getName() {
    return name;
  }
}
