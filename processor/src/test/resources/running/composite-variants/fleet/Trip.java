package fleet;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.ManyToOne;
import dev.plinth.annotation.Table;
import org.jspecify.annotations.Nullable;

@Table
class Trip {
  @Id @Nullable Long id;
  @ManyToOne Vehicle vehicle;
}
