package dev.plinth.benchmark.model;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.ManyToOne;
import dev.plinth.annotation.Table;
import org.jspecify.annotations.Nullable;

/** The child of the graph. */
@Table
public class Address {
  @Id public @Nullable Long id;
  public String emailAddress = "";
  @ManyToOne public User user;

  /** For a reader, which fills everything in. */
  @SuppressWarnings("NullAway.Init")
  public Address() {}

  /** An address of a user, which is not added to the user's. */
  public Address(User user, String emailAddress) {
    this.user = user;
    this.emailAddress = emailAddress;
  }

  /** All columns, the user by its key; equal text is equal content. */
  @Override
  public String toString() {
    return "Address[" + id + "|" + emailAddress + "|" + user.id + "]";
  }
}
