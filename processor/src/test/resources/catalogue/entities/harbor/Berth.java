package harbor;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.ManyToOne;
import dev.plinth.annotation.Table;
import org.jspecify.annotations.Nullable;

/** A key of three columns, two of which are a reference. */
@Table
public class Berth {
  @Id @ManyToOne Pier pier;
  @Id char side;
  @Nullable Integer bollards;

  Berth() {}

  Berth(Pier pier, char side) {
    this.pier = pier;
    this.side = side;
  }
}
