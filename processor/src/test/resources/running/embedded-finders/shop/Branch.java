package shop;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.Embedded;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Index;
import dev.plinth.annotation.Table;
import org.jspecify.annotations.Nullable;

/** Found by what is embedded, which is always there. */
@Table
@Index(columns = "address")
class Branch {
  @Id @Nullable Long id;
  @Embedded Address address;

  Branch() {}

  Branch(Address address) {
    this.address = address;
  }

  record Address(
      @Column(length = 40) String city, @Nullable @Column(length = 40) String street) {}
}
