package names;

import dev.plinth.annotation.EnumStorage;
import dev.plinth.annotation.Enumerated;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;
import org.jspecify.annotations.Nullable;

/** The constant of its mapping is named like the class, and a property like its type. */
@Table
class VAT {
  @Id @Nullable Long id;
  Kind kind;

  @Enumerated(EnumStorage.ORDINAL)
  @Nullable Kind before;

  Region Region;

  enum Kind {
    FULL,
    REDUCED
  }
}
