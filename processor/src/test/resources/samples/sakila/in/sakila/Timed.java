package sakila;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.MappedSuperclass;
import dev.plinth.annotation.UpdatedAt;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** What nearly all tables have: when the row was last written. */
@MappedSuperclass
abstract class Timed {
  @UpdatedAt
  @Column(precision = 0)
  @Nullable LocalDateTime lastUpdate;
}
