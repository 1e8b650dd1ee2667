package dev.plinth.dao.shop;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A user with addresses, as in the tutorial. */
public class User {
  public @Nullable Long id;
  public String name;
  public @Nullable String fullname;
  public List<Address> addresses = new ArrayList<>();

  @SuppressWarnings("NullAway") // filled by the mapping
  User() {}

  public User(String name, @Nullable String fullname) {
    this.name = name;
    this.fullname = fullname;
  }

  @Override
  public String toString() {
    return "User(" + id + ", " + name + ", " + fullname + ", " + addresses + ")";
  }
}
