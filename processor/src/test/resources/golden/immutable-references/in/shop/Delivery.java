package shop;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.ManyToOne;
import dev.plinth.annotation.Table;
import dev.plinth.dao.Ref;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A class that keeps what its constructor takes, and lets the rest be set. */
@Table
class Delivery {
  @Id @Nullable Long id;
  @ManyToOne private final Purchase purchase;
  String street;
  @ManyToOne @Nullable Driver driver;
  @ManyToOne @Nullable Ref<Country> from;

  Delivery(Purchase purchase, String street) {
    this.purchase = Objects.requireNonNull(purchase);
    this.street = street;
  }

  Purchase purchase() {
    return purchase;
  }
}
