package harbor;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.OneToOne;
import dev.plinth.annotation.ReferentialAction;
import dev.plinth.annotation.Table;
import org.jspecify.annotations.Nullable;

/** One-to-one with a column and a unique key of its own. */
@Table
public class Papers {
  @Id @Nullable Integer id;

  @OneToOne(onDelete = ReferentialAction.CASCADE)
  Ship ship;

  byte[] scan;

  Papers() {}

  Papers(Ship ship, byte[] scan) {
    this.ship = ship;
    this.scan = scan;
  }
}
