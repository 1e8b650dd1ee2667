package fleet;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.ManyToOne;
import dev.plinth.annotation.Table;
import dev.plinth.dao.Ref;
import org.jspecify.annotations.Nullable;

@Table
public class Sailor {
  @Id @Nullable Long id;

  @Column(length = 40)
  String name;

  @ManyToOne Ref<Ship> ship;

  Sailor() {}

  Sailor(String name, Ref<Ship> ship) {
    this.name = name;
    this.ship = ship;
  }
}
