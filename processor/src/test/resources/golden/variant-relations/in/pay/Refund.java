package pay;

import dev.plinth.annotation.ManyToOne;
import dev.plinth.dao.Ref;

public final class Refund extends Payment {
  @ManyToOne Ref<Payment> original;
}
