package shop;

import dev.plinth.annotation.Cascade;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.ManyToOne;
import dev.plinth.annotation.Table;
import java.util.Objects;
import java.util.Optional;

@Table
record Purchase(
    @Id Long id,
    @ManyToOne(cascade = Cascade.SAVE) Customer buyer,
    String product,
    @ManyToOne Optional<Customer> friend) {
  Purchase {
    Objects.requireNonNull(buyer);
  }
}
