package pay;

import dev.plinth.annotation.Embedded;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.ManyToOne;
import dev.plinth.annotation.Table;
import dev.plinth.dao.Ref;
import org.jspecify.annotations.Nullable;

@Table
public class Voucher {
  @Id @Nullable Long id;
  @ManyToOne @Nullable Ref<Card> card;
  @Embedded Origin origin = new Origin();

  static class Origin {
    String place = "here";
    @ManyToOne @Nullable Ref<Transfer> transfer;
  }
}
