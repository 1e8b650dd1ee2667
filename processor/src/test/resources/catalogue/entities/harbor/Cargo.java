package harbor;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.Discriminator;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Inheritance;
import dev.plinth.annotation.ManyToOne;
import dev.plinth.annotation.Table;
import dev.plinth.annotation.Unique;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Three variants in one table. */
@Table
@Inheritance(column = "kind")
public abstract sealed class Cargo {
  @Id @Nullable Long id;
  @ManyToOne Visit visit;

  @Column(precision = 12, scale = 3)
  BigDecimal tons;

  @Discriminator("box")
  static final class Container extends Cargo {
    @Unique
    @Column(length = 11)
    String number;
  }

  static final class Bulk extends Cargo {
    @Column(length = 20)
    String material;

    @Nullable Boolean wet;
  }

  static final class Passengers extends Cargo {
    int heads;
    @ManyToOne @Nullable Country country;
  }
}
