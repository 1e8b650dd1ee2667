package shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static shop.UserTable.USER;

import dev.plinth.dao.KeysetPage;
import dev.plinth.dao.Paging;
import dev.plinth.error.NoSuchEntityException;
import dev.plinth.error.NotLoadedException;
import dev.plinth.processor.Scenario;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;

public final class TutorialScenario implements Scenario {
  @Override
  public void run(Jdbi jdbi) {
    UserDao users = new UserDao(jdbi);
    AddressDao addresses = new AddressDao(jdbi);
    User sandy = users.insert(new User("sandy", "Sandy Cheeks"));
    User patrick = users.insert(new User("patrick", null));
    addresses.insertAll(
        List.of(address("sandy@sqlalchemy.org", sandy), address("sandy@squirrelpower.org", sandy)));
    address("patrick@bikini.bottom", patrick);

    assertThat(sandy.id).isEqualTo(1L);
    assertThat(users.count()).isEqualTo(2);
    assertThat(users.exists(2L)).isTrue();
    assertThat(users.exists(3L)).isFalse();
    assertThat(users.get(2L).fullname).isNull();
    assertThat(users.findByName("sandy")).singleElement().satisfies(this::isNotLoaded);
    assertThat(users.findAll()).extracting(user -> user.name).containsExactly("sandy", "patrick");
    try (Stream<User> stream = users.stream()) {
      assertThat(stream).hasSize(2);
    }

    List<Address> found = addresses.findByUser(sandy);
    assertThat(found)
        .extracting(address -> address.emailAddress)
        .containsExactly("sandy@sqlalchemy.org", "sandy@squirrelpower.org");
    assertThat(found.get(0).user.name).isEqualTo("sandy");
    assertThat(found.get(0).user).isSameAs(found.get(1).user);
    assertThat(addresses.findByUserId(2L)).isEmpty();

    assertThat(users.findAllById(List.of(2L, 3L, 1L)))
        .extracting(user -> user.name)
        .containsExactly("patrick", "sandy");
    KeysetPage<User> first = users.pageAfter(Paging.of(USER, 1).by(USER.name.asc()), null);
    assertThat(first.items()).extracting(user -> user.name).containsExactly("patrick");
    assertThat(users.pageAfter(Paging.of(USER, 1).by(USER.name.asc()), first.next().get()).items())
        .extracting(user -> user.name)
        .containsExactly("sandy");
    assertThat(users.page(Paging.of(USER, 1).page(2).withTotal()).pages()).hasValue(2);
    assertThat(addresses.deleteAllById(List.of(1L, 2L, 3L))).isEqualTo(2);

    sandy.fullname = null;
    patrick.fullname = "Patrick Star";
    assertThat(users.updateAll(List.of(sandy, patrick))).containsExactly(sandy, patrick);
    assertThat(users.get(2L).fullname).isEqualTo("Patrick Star");
    assertThat(users.get(1L).fullname).isNull();
    assertThat(users.delete(patrick)).isTrue();
    assertThat(users.deleteById(2L)).isFalse();
    assertThatThrownBy(() -> users.get(2L)).isInstanceOf(NoSuchEntityException.class);
    assertThatThrownBy(() -> users.update(patrick)).isInstanceOf(NoSuchEntityException.class);
  }

  private void isNotLoaded(User user) {
    assertThat(user.addresses.toString()).isEqualTo("<not loaded>");
    assertThatThrownBy(user.addresses::size).isInstanceOf(NotLoadedException.class);
  }

  private static Address address(String email, User user) {
    Address address = new Address();
    address.emailAddress = email;
    address.user = user;
    return address;
  }
}
