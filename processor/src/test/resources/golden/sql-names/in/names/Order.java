package names;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Index;
import dev.plinth.annotation.Table;
import org.jspecify.annotations.Nullable;

@Table(name = "order")
class Order {
  @Id
  @Column(name = "Nr")
  @Nullable Long number;

  @Index
  @Column(name = "group", length = 40)
  String group;

  @Column(name = "odd \\users */ näme @home {")
  String odd;

  @Index
  @Column(name = "20\" `wheel` 'rim'")
  int wheel;
}
