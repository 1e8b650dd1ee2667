package shop;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;
import org.jspecify.annotations.Nullable;

@Table
class VAT {
  @Id @Nullable Long id;
  Kind kind;

  enum Kind {
    FULL,
    REDUCED
  }
}
