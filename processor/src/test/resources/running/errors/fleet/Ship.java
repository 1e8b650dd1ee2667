package fleet;

import dev.plinth.annotation.Check;
import dev.plinth.annotation.Column;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;
import dev.plinth.annotation.Unique;
import org.jspecify.annotations.Nullable;

@Table
@Unique(columns = {"port", "berth"}, name = "one_ship_per_berth")
public class Ship {
  @Id @Nullable Long id;

  @Unique
  @Column(length = 40)
  String name;

  @Column(length = 40)
  String port;

  @Check("berth > 0")
  int berth;

  @Nullable Integer crew;

  Ship() {}

  Ship(String name, String port, int berth) {
    this.name = name;
    this.port = port;
    this.berth = berth;
  }
}
