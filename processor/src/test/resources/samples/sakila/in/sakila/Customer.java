package sakila;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.CreatedAt;
import dev.plinth.annotation.Default;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Index;
import dev.plinth.annotation.Table;
import dev.plinth.dao.Ref;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** Who rents films. */
@Table
public class Customer extends Timed {
  @Id @Nullable Integer customerId;
  @Reference Ref<Store> store;

  @Column(length = 45)
  String firstName;

  @Index
  @Column(length = 45)
  String lastName;

  @Column(length = 50)
  @Nullable String email;

  @Reference Address address;

  @Default("1")
  @Nullable Boolean active;

  @CreatedAt
  @Column(precision = 0)
  @Nullable LocalDateTime createDate;

  Customer() {}

  public Customer(Store store, String firstName, String lastName, Address address) {
    this.store = Ref.of(store);
    this.firstName = firstName;
    this.lastName = lastName;
    this.address = address;
  }
}
