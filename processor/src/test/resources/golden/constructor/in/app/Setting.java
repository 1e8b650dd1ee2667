package app;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;
import org.jspecify.annotations.Nullable;

@Table
class Setting {
  @Id @Column(length = 40) private final String name;
  private final String value;
  @Nullable String comment;

  Setting(String name, String value) {
    this.name = name;
    this.value = value;
  }

  String name() {
    return name;
  }

  String value() {
    return value;
  }
}
