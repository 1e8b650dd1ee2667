package shop;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.Inheritance;
import dev.plinth.annotation.ManyToOne;
import dev.plinth.annotation.Table;
import java.util.Objects;

/** Variants that are made of an entity. */
@Table
@Inheritance
abstract sealed class Payment permits Payment.Card, Payment.Cash {
  @Id final long number;
  @ManyToOne final Customer payer;

  Payment(long number, Customer payer) {
    this.number = number;
    this.payer = Objects.requireNonNull(payer);
  }

  static final class Card extends Payment {
    final String card;

    Card(long number, Customer payer, String card) {
      super(number, payer);
      this.card = card;
    }
  }

  static final class Cash extends Payment {
    Cash(long number, Customer payer) {
      super(number, payer);
    }
  }
}
