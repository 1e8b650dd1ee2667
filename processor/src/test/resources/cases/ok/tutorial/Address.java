package shop;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.ManyToOne;
import dev.plinth.annotation.Table;
import org.jspecify.annotations.Nullable;

@Table(name = "address")
public class Address {
  @Id @Nullable Long id;
  String emailAddress;
  @ManyToOne User user;

  Address() {}

  Address(String emailAddress) {
    this.emailAddress = emailAddress;
  }
}
