package harbor;

import dev.plinth.annotation.ForeignKey;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Index;
import dev.plinth.annotation.ManyToOne;
import dev.plinth.annotation.ReferentialAction;
import dev.plinth.annotation.Table;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** References of three columns, without an index, and without an object. */
@Table
@Index(columns = {"ship", "arrived"}, unique = true)
public class Visit {
  @Id @Nullable Long id;

  @ForeignKey(value = Ship.class, column = "ship_id", onDelete = ReferentialAction.CASCADE)
  UUID ship;

  @ManyToOne(onDelete = ReferentialAction.SET_NULL)
  @Nullable Berth berth;

  @ManyToOne(column = "came_from", index = false)
  @Nullable Port from;

  LocalDateTime arrived;
  @Nullable Duration stay;

  Visit() {}

  Visit(UUID ship, LocalDateTime arrived) {
    this.ship = ship;
    this.arrived = arrived;
  }
}
