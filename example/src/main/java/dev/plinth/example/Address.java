package dev.plinth.example;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.ManyToOne;
import dev.plinth.annotation.Table;
import org.jspecify.annotations.Nullable;

/** An e-mail address of one user. */
@Table(name = "address")
public class Address {
  @Id @Nullable Long id;

  String emailAddress;

  @ManyToOne User user;

  /** For the generated code, which sets every field. */
  Address() {}

  /** An address that is not stored yet. */
  public Address(String emailAddress) {
    this.emailAddress = emailAddress;
  }

  @Override
  public String toString() {
    return "Address(id=" + id + ", emailAddress=" + emailAddress + ")";
  }
}
