package harbor;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.OneToOne;
import dev.plinth.annotation.Table;

/** One-to-one whose key is that of the other. */
@Table
public class Registration {
  @Id @OneToOne Ship ship;

  @Column(unique = true, length = 12)
  String number;

  Registration() {}

  Registration(Ship ship, String number) {
    this.ship = ship;
    this.number = number;
  }
}
