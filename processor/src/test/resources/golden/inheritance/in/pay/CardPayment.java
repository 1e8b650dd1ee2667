package pay;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.Discriminator;
import dev.plinth.annotation.Unique;

@Discriminator("card")
public final class CardPayment extends Payment {
  @Unique
  @Column(length = 19)
  String cardNumber;

  int expires;
}
