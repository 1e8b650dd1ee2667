package dev.plinth.dao;

import static dev.plinth.dao.shop.AddressTable.ADDRESS;
import static dev.plinth.dao.shop.CountryTable.COUNTRY;
import static dev.plinth.dao.shop.UserTable.USER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plinth.dao.shop.Address;
import dev.plinth.dao.shop.Country;
import dev.plinth.dao.shop.User;
import dev.plinth.error.UnreadableValueException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Hand-written SQL on somebody's Jdbi, mapped to entities. */
final class PlinthPluginTest {

  private Connection connection;
  private Handle handle;

  @BeforeEach
  void open() throws SQLException {
    connection = DriverManager.getConnection("jdbc:sqlite::memory:");
    Jdbi jdbi = Jdbi.create(connection);
    jdbi.installPlugin(new PlinthPlugin(List.of(USER, ADDRESS, COUNTRY)));
    handle = jdbi.open();
    handle.execute("create table user_account (id integer primary key, name text, fullname text)");
    handle.execute("create table address (id integer primary key, email_address text, user_id)");
    handle.execute("insert into user_account values (1, 'sandy', 'Sandy'), (2, 'patrick', null)");
    handle.execute("insert into address values (1, 's@one', 1), (2, 's@two', 1)");
  }

  @AfterEach
  void close() throws SQLException {
    handle.close();
    connection.close();
  }

  @Test
  void columnsAreMatchedByName() {
    List<User> users =
        handle
            .createQuery("select 7 as more, FULLNAME, name, id from user_account order by id")
            .mapTo(User.class)
            .list();

    assertThat(users)
        .map(User::toString)
        .containsExactly(
            "User(1, sandy, Sandy, <not loaded>)", "User(2, patrick, null, <not loaded>)");
  }

  @Test
  void recordsAreMappedAsWell() {
    assertThat(
            handle
                .createQuery("select 1 as population, 'x' as name, 'y' as code")
                .mapTo(Country.class)
                .one())
        .isEqualTo(new Country("y", "x", 1));
  }

  @Test
  void toOnesAreCompleteAndOncePerKey() {
    List<Address> addresses =
        handle.createQuery("select * from address").mapTo(Address.class).list();

    assertThat(addresses).map(address -> address.user.name).containsExactly("sandy", "sandy");
    assertThat(addresses.get(0).user).isSameAs(addresses.get(1).user);
  }

  @Test
  void aColumnThatIsNotThereIsNamed() {
    assertThatThrownBy(
            () -> handle.createQuery("select id, name from user_account").mapTo(User.class).list())
        .isInstanceOf(UnreadableValueException.class)
        .hasMessage(
            "user_account.fullname is not among the columns of the query, which are [id, name]:"
                + " select it too, or map to a record of what is selected");
  }
}
