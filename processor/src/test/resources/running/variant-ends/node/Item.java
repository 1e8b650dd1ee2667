package node;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.Inheritance;
import dev.plinth.annotation.Table;
import org.jspecify.annotations.Nullable;

/** What pointers lead to. */
@Table
@Inheritance
abstract sealed class Item {
  @Id @Nullable Long id;
  String name;

  static final class Folder extends Item {
    Folder() {}

    Folder(String name) {
      this.name = name;
    }
  }

  static final class Doc extends Item {
    Doc() {}

    Doc(String name) {
      this.name = name;
    }
  }
}
