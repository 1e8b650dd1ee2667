package pay;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.ManyToOne;
import dev.plinth.annotation.Table;
import dev.plinth.dao.Ref;
import org.jspecify.annotations.Nullable;

@Table
public class Receipt {
  @Id @ManyToOne Payment payment;
  @Id int page;
  @ManyToOne @Nullable Ref<Payment> refund;
}
