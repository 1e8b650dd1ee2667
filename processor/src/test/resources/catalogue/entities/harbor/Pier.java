package harbor;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.ManyToOne;
import dev.plinth.annotation.ReferentialAction;
import dev.plinth.annotation.Table;

/** A key with a reference in it. */
@Table
public class Pier {
  @Id
  @ManyToOne(onDelete = ReferentialAction.CASCADE)
  Port port;

  @Id short number;

  double length;

  Pier() {}

  Pier(Port port, short number, double length) {
    this.port = port;
    this.number = number;
    this.length = length;
  }
}
