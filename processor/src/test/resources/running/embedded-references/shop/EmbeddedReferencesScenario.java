package shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static shop.DepotTable.DEPOT;
import static shop.OrderTable.ORDER;

import dev.plinth.Database;
import dev.plinth.dao.Ref;
import dev.plinth.error.RelationConflictException;
import dev.plinth.error.ValueRefusedException;
import dev.plinth.processor.Scenario;
import dev.plinth.session.Session;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

public final class EmbeddedReferencesScenario implements Scenario {
  @Override
  public void run(Jdbi jdbi) {
    Database db =
        Database.builder()
            .jdbi(jdbi)
            .entities(DEPOT, SlotTable.SLOT, ORDER, TourTable.TOUR)
            .open();
    Depot oslo = new DepotDao(db).insert(new Depot("Oslo"));
    Depot bergen = new DepotDao(db).insert(new Depot("Bergen"));
    Slot slot = new SlotDao(db).insert(new Slot("mon", 9, "early"));
    long order = inserts(db, oslo, bergen, slot);
    finds(db, oslo, order);
    changes(db, order);
    cascades(db);
    refuses(db, oslo, order);
    deletes(db, order);
    records(db, oslo, bergen);
  }

  private static long inserts(Database db, Depot oslo, Depot bergen, Slot slot) {
    OrderDao orders = new OrderDao(db);
    Order order = new Order("one");
    order.ship.depot = oslo;
    order.ship.slot = slot;
    order.ship.spare = Ref.of(bergen);
    order.ship.returns = bergen.id;
    order.ship.courier = new Courier("Ann", bergen);
    orders.insert(order);
    orders.insert(new Order("two"));

    Order read = orders.get(order.id);
    assertThat(read.ship.depot.town).isEqualTo("Oslo");
    assertThat(read.ship.slot).isEqualTo(slot);
    assertThat(read.ship.spare.key()).isEqualTo(bergen.id);
    assertThat(read.ship.courier.home().town).isEqualTo("Bergen");
    assertThat(read.back).isNull();
    Order other = orders.get(order.id + 1);
    assertThat(other.ship.depot).isNull();
    assertThat(other.ship.courier).isNull();
    return order.id;
  }

  private static void finds(Database db, Depot oslo, long order) {
    OrderDao orders = new OrderDao(db);
    assertThat(orders.findByShipDepot(oslo)).extracting(each -> each.id).containsExactly(order);
    assertThat(orders.findByShipDepotId(oslo.id)).hasSize(1);
    assertThat(orders.findByNameAndShipDepot("one", oslo)).hasSize(1);
    assertThat(orders.findByShipSlotDayAndShipSlotHour("mon", 9)).hasSize(1);
    assertThat(orders.findByShipCourierHomeId(oslo.id)).isEmpty();
    assertThat(db.from(ORDER).join(ORDER.shipDepot).where(DEPOT.town.eq("Oslo")).list())
        .hasSize(1);
  }

  private static void changes(Database db, long id) {
    try (Session session = db.openSession()) {
      Order order = session.get(Order.class, id);
      Depot oslo = order.ship.depot;
      Depot bergen = order.ship.spare.get();
      assertThat(order.ship.courier.home()).isSameAs(bergen);
      order.ship.depot = bergen;
      order.ship.courier = new Courier("Bob", oslo);
      order.back = new Delivery();
      order.back.depot = oslo;
      session.flush();
      session.rollback();
      assertThat(order.ship.depot).isSameAs(oslo);
      assertThat(order.ship.courier.name()).isEqualTo("Ann");
      assertThat(order.ship.spare.key()).isEqualTo(bergen.id);
      assertThat(order.back).isNull();

      order.ship.depot = null;
      order.ship.slot = null;
      order.ship.courier = new Courier("Bob", oslo);
      order.back = new Delivery();
      order.back.depot = oslo;
      session.commit();
    }
    Order read = new OrderDao(db).get(id);
    assertThat(read.ship.depot).isNull();
    assertThat(read.ship.slot).isNull();
    assertThat(read.ship.courier.home().town).isEqualTo("Oslo");
    assertThat(read.back.depot.town).isEqualTo("Oslo");
    assertThat(read.back.courier).isNull();
  }

  private static void cascades(Database db) {
    try (Session session = db.openSession()) {
      Order order = new Order("three");
      order.ship.depot = new Depot("Tromsø");
      session.add(order);
      session.commit();
      assertThat(new OrderDao(db).get(order.id).ship.depot.town).isEqualTo("Tromsø");
      session.delete(order);
      session.delete(order.ship.depot);
      session.commit();
    }
  }

  private static void refuses(Database db, Depot oslo, long id) {
    Order order = new Order("four");
    order.ship = null;
    assertThatThrownBy(() -> new OrderDao(db).insert(order))
        .isInstanceOf(ValueRefusedException.class)
        .hasMessageContaining("ship is null, but is not marked @Nullable");
    assertThatThrownBy(() -> ORDER.backDepot.set(order, oslo))
        .isInstanceOf(ValueRefusedException.class)
        .hasMessageContaining("back is null, so nothing in it can refer to an entity");
    assertThat(ORDER.shipDepot.get(order)).isNull();
    try (Session session = db.openSession()) {
      Order stored = session.get(Order.class, id);
      stored.ship.depot = stored.back.depot;
      session.delete(stored.back.depot);
      assertThatThrownBy(session::flush)
          .isInstanceOf(RelationConflictException.class)
          .hasMessageContaining("set its ship.depot");
    }
  }

  private static void deletes(Database db, long id) {
    try (Session session = db.openSession()) {
      session.delete(session.get(Order.class, id));
      session.commit();
    }
    assertThat(new OrderDao(db).count()).isEqualTo(1);
  }

  private static void records(Database db, Depot oslo, Depot bergen) {
    TourDao tours = new TourDao(db);
    Tour.Way there = new Tour.Way(oslo, Optional.of(bergen), null);
    Tour first = tours.insert(new Tour(null, there, Optional.empty()));
    Tour read = tours.get(first.id());
    assertThat(read.way().from().town).isEqualTo("Oslo");
    assertThat(read.way().to().orElseThrow().town).isEqualTo("Bergen");
    assertThat(read.detour()).isEmpty();
    try (Session session = db.openSession()) {
      Tour known = session.get(Tour.class, first.id());
      Tour second =
          session.save(
              new Tour(
                  null,
                  new Tour.Way(known.way().from(), Optional.empty(), Ref.of(known)),
                  Optional.of(there)));
      session.save(
          new Tour(
              first.id(),
              new Tour.Way(known.way().to().orElseThrow(), Optional.empty(), null),
              Optional.empty()));
      session.commit();
      assertThat(tours.get(second.id()).way().after().key()).isEqualTo(first.id());
      assertThat(tours.get(second.id()).detour().orElseThrow().from().town).isEqualTo("Oslo");
    }
    assertThat(tours.get(first.id()).way().from().town).isEqualTo("Bergen");
    assertThat(tours.get(first.id()).way().to()).isEmpty();
    assertThat(tours.findByWayFrom(bergen)).hasSize(1);
  }
}
