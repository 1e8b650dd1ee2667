package shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plinth.error.UnreadableValueException;
import dev.plinth.error.ValueRefusedException;
import dev.plinth.processor.Scenario;
import dev.plinth.session.Session;
import dev.plinth.session.SessionFactory;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

public final class EmbeddedScenario implements Scenario {
  private static final Point HARBOUR = new Point(59.91, 10.75);

  @Override
  public void run(Jdbi jdbi) {
    CustomerDao customers = new CustomerDao(jdbi);
    Customer ann = customers.insert(customer("Ann", address("Quay 1", HARBOUR), null));
    Customer bob = customers.insert(customer("Bob", address("Hill 2", null), address("Sea 3", HARBOUR)));

    readsBack(customers, ann.id, bob.id);
    finds(customers);
    updates(customers, bob);
    refuses(jdbi, customers, ann.id);
    records(jdbi);
    inSession(jdbi, ann.id);
  }

  private static void readsBack(CustomerDao customers, long ann, long bob) {
    Customer first = customers.get(ann);
    assertThat(first.address.street).isEqualTo("Quay 1");
    assertThat(first.address.getCity()).isEqualTo("Oslo");
    assertThat(first.address.note).isNull();
    assertThat(first.address.point).isEqualTo(HARBOUR);
    assertThat(first.shipping).isNull();
    Customer second = customers.get(bob);
    assertThat(second.address.point).isNull();
    assertThat(second.shipping.street).isEqualTo("Sea 3");
    assertThat(second.shipping.point).isEqualTo(HARBOUR);
  }

  private static void finds(CustomerDao customers) {
    assertThat(customers.findByNameAndAddressCity("Ann", "Oslo")).isPresent();
    assertThat(customers.findByNameAndAddressCity("Ann", "Rome")).isEmpty();
    assertThat(customers.findByShippingPoint(HARBOUR)).hasSize(1);
    assertThat(customers.findByShippingPoint(null)).hasSize(1);
    assertThat(customers.findByShippingPointLatAndShippingPointLon(59.91, 10.75)).hasSize(1);
    assertThat(customers.findByShippingPointLatAndShippingPointLon(null, null)).hasSize(1);
  }

  private static void updates(CustomerDao customers, Customer bob) {
    bob.shipping = null;
    bob.address.note = "ring twice";
    customers.update(bob);
    assertThat(customers.get(bob.id).shipping).isNull();
    assertThat(customers.get(bob.id).address.note).isEqualTo("ring twice");
  }

  private static void refuses(Jdbi jdbi, CustomerDao customers, long ann) {
    assertThatThrownBy(() -> customers.insert(customer("Eve", null, null)))
        .isInstanceOf(ValueRefusedException.class)
        .hasMessageContaining("address is null, but is not marked @Nullable");
    assertThatThrownBy(
            () -> customers.insert(customer("Eve", address("A", null), address(null, null))))
        .isInstanceOf(ValueRefusedException.class)
        .hasMessageContaining("shipping.street is null");
    jdbi.useHandle(handle -> handle.execute("update customer set ship_city = 'Rome'"));
    assertThatThrownBy(() -> customers.find(ann))
        .isInstanceOf(UnreadableValueException.class)
        .hasMessageContaining("customer.ship_street");
    jdbi.useHandle(handle -> handle.execute("update customer set ship_city = null"));
  }

  private static void records(Jdbi jdbi) {
    StationDao stations = new StationDao(jdbi);
    stations.insert(new Station(0, HARBOUR, Optional.empty()));
    stations.insert(new Station(0, HARBOUR, Optional.of(new Point(1, 2))));
    assertThat(stations.findAll())
        .containsExactly(
            new Station(1, HARBOUR, Optional.empty()),
            new Station(2, HARBOUR, Optional.of(new Point(1, 2))));
  }

  private static void inSession(Jdbi jdbi, long ann) {
    SessionFactory sessions =
        new SessionFactory(
            List.of(CustomerTable.CUSTOMER, StationTable.STATION, ShelterTable.SHELTER), jdbi::open);
    try (Session session = sessions.open()) {
      Customer customer = session.get(Customer.class, ann);
      customer.address.setCity("Bergen");
      customer.shipping = address("Sea 9", null);
      session.flush();
      assertThat(new CustomerDao(session).findByNameAndAddressCity("Ann", "Bergen")).isPresent();
      customer.address.point = null;
      session.rollback();
      assertThat(customer.address.getCity()).isEqualTo("Oslo");
      assertThat(customer.address.point).isEqualTo(HARBOUR);
      assertThat(customer.shipping).isNull();

      customer.address.note = "left";
      session.add(new Shelter("S1", HARBOUR));
      session.save(new Station(2, new Point(3, 4), Optional.empty()));
      session.commit();
    }
    try (Session session = sessions.open()) {
      assertThat(session.get(Customer.class, ann).address.note).isEqualTo("left");
      assertThat(session.get(Shelter.class, "S1").point()).isEqualTo(HARBOUR);
      assertThat(session.get(Station.class, 2L).at()).isEqualTo(new Point(3, 4));
      session.delete(session.get(Customer.class, ann));
      session.commit();
    }
    assertThat(new CustomerDao(jdbi).find(ann)).isEmpty();
  }

  private static Customer customer(String name, Address address, Address shipping) {
    Customer customer = new Customer();
    customer.name = name;
    customer.address = address;
    customer.shipping = shipping;
    return customer;
  }

  private static Address address(String street, Point point) {
    Address address = new Address();
    address.street = street;
    address.setCity("Oslo");
    address.point = point;
    return address;
  }
}
