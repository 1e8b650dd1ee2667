package shop;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.OneToOne;
import dev.plinth.annotation.Table;
import org.jspecify.annotations.Nullable;

@Table
class Address {
  @Id Long id;

  @OneToOne(mappedBy = "address")
  @Nullable Letterbox letterbox;

  Address(Long id, @Nullable Letterbox letterbox) {
    this.id = id;
    this.letterbox = letterbox;
  }
}
