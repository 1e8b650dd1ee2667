package dev.plinth.dao.shop;

import org.jspecify.annotations.Nullable;

/** An address of a user. */
public class Address {
  public @Nullable Long id;
  public String emailAddress;
  public User user;

  @SuppressWarnings("NullAway") // filled by the mapping
  Address() {}

  public Address(String emailAddress, User user) {
    this.emailAddress = emailAddress;
    this.user = user;
  }

  @Override
  public String toString() {
    return "Address(" + id + ", " + emailAddress + ")";
  }
}
