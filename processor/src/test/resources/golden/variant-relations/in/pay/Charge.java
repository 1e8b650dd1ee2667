package pay;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.ManyToOne;
import dev.plinth.annotation.Table;
import org.jspecify.annotations.Nullable;

@Table
public class Charge {
  @Id @Nullable Long id;
  String what;
  @ManyToOne Card card;

  Charge() {}

  Charge(String what) {
    this.what = what;
  }
}
