package lib;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;
import org.jspecify.annotations.Nullable;

@Table
class Publisher {
  @Id @Nullable Long id;
  String name;
}
