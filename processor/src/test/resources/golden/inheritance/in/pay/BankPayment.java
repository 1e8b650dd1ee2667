package pay;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.Index;

/** What two kinds of payment have in common. */
public abstract sealed class BankPayment extends Payment permits Transfer, DirectDebit {
  @Index
  @Column(length = 34)
  String iban;
}
