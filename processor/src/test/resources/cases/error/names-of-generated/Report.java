package shop;

import static shop.UserTable.USER;

import java.util.List;

/** Names what is generated for an entity with mistakes, which is no mistake. */
class Report {
  private final UserDao users;
  private final UserTable table = USER;

  Report(UserDao users) {
    this.users = users;
  }

  List<User> all() {
    return users.findAll();
  }
}
