package dev.plinth.benchmark.model;

import java.util.ArrayList;
import java.util.List;

/**
 * What is to be written.
 *
 * @param users with no addresses of their own
 * @param addresses which refer to the users, in the order of the users
 */
public record UserGraph(List<User> users, List<Address> addresses) {

  /** Makes all as it was before it was written: without keys, the users without addresses. */
  public void reset() {
    for (User user : users) {
      user.id = null;
      user.addresses = new ArrayList<>();
    }
    for (Address address : addresses) {
      address.id = null;
    }
  }
}
