package shop;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;
import dev.plinth.annotation.Transient;

@Table
class AllArguments {
  @Id private final Long id;
  private final String name;
  @Transient int cached;

  AllArguments(Long id, String name) {
    this.id = id;
    this.name = name;
  }

  AllArguments(String name) {
    this(null, name);
  }

  Long getId() {
    return id;
  }

  String getName() {
    return name;
  }
}
