package dev.plinth.benchmark.contender;

import dev.plinth.benchmark.model.Address;
import dev.plinth.benchmark.model.User;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Users and addresses as somebody reads them by hand, by position. */
final class GraphRows {

  static final String FIND_USERS = "select id, name, fullname from user_account order by id";
  static final String FIND_ADDRESSES =
      "select id, email_address, user_id from address order by user_id, id";

  static final String INSERT_USER_NAMED =
      "insert into user_account (name, fullname) values (:name, :fullname)";
  static final String INSERT_ADDRESS_NAMED =
      "insert into address (email_address, user_id) values (:emailAddress, :userId)";
  static final String INSERT_USER = "insert into user_account (name, fullname) values (?, ?)";
  static final String INSERT_ADDRESS = "insert into address (email_address, user_id) values (?, ?)";

  private GraphRows() {}

  /** Reads a row of {@link #FIND_USERS}. */
  static User user(ResultSet row) throws SQLException {
    User user = new User();
    user.id = row.getLong(1);
    user.name = row.getString(2);
    user.fullname = row.getString(3);
    return user;
  }

  /** Reads a row of {@link #FIND_ADDRESSES} that refers to this user. */
  static Address address(ResultSet row, User user) throws SQLException {
    Address address = new Address(user, row.getString(2));
    address.id = row.getLong(1);
    return address;
  }
}
