package dev.plinth.benchmark.model;

import java.util.List;

/**
 * What is to be written.
 *
 * @param users with no addresses of their own
 * @param addresses which refer to the users, in the order of the users
 */
public record UserGraph(List<User> users, List<Address> addresses) {

  /** Makes all keys absent again. */
  public void forgetKeys() {
    for (User user : users) {
      user.id = null;
    }
    for (Address address : addresses) {
      address.id = null;
    }
  }
}
