package pay;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.OneToOne;
import dev.plinth.annotation.Table;
import org.jspecify.annotations.Nullable;

@Table
public class Slip {
  @Id @Nullable Long id;
  String number;

  @OneToOne
  Payment payment;

  Slip() {}

  Slip(String number) {
    this.number = number;
  }
}
