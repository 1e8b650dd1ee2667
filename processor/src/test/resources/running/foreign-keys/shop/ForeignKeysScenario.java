package shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plinth.Database;
import dev.plinth.error.ForeignKeyViolationException;
import dev.plinth.processor.Scenario;
import dev.plinth.session.Session;
import org.jdbi.v3.core.Jdbi;

public final class ForeignKeysScenario implements Scenario {
  @Override
  public void run(Jdbi jdbi) {
    daos(jdbi);
    try (Database db =
        Database.builder()
            .jdbi(jdbi)
            .entities(
                PurchaseTable.PURCHASE, CustomerTable.CUSTOMER, ActorTable.ACTOR, ZoneTable.ZONE)
            .open()) {
      tablesComeInOrder(db);
      rowsOfOneTableComeInOrder(db);
      circleIsOpenedAtTheKeyThatMayBeNull(db);
    }
  }

  private static void daos(Jdbi jdbi) {
    PurchaseDao purchases = new PurchaseDao(jdbi);
    assertThatThrownBy(() -> purchases.insert(purchase(1, "ann", null)))
        .isInstanceOf(ForeignKeyViolationException.class);
    new CustomerDao(jdbi).insert(new Customer("ann", "Ann"));
    purchases.insert(purchase(1, "ann", null));
    purchases.insert(purchase(2, "ann", 1L));
    assertThat(purchases.findByCustomerCode("ann")).hasSize(2);
    assertThat(purchases.findByReplaces(1L)).hasSize(1);
    assertThat(purchases.findByReplaces(null)).hasSize(1);
    purchases.deleteById(1L);
    assertThat(purchases.get(2L).replaces).isNull();
    purchases.deleteById(2L);
  }

  private static void tablesComeInOrder(Database db) {
    try (Session session = db.openSession()) {
      session.add(purchase(10, "bob", null));
      session.add(new Customer("bob", "Bob"));
      session.commit();
    }
    try (Session session = db.openSession()) {
      session.delete(session.get(Customer.class, "bob"));
      session.delete(session.get(Purchase.class, 10L));
      session.commit();
    }
    assertThat(new CustomerDao(db.jdbi()).find("bob")).isEmpty();
  }

  private static void rowsOfOneTableComeInOrder(Database db) {
    try (Session session = db.openSession()) {
      session.add(purchase(22, "ann", 21L));
      session.add(purchase(21, "ann", 20L));
      session.add(purchase(20, "ann", null));
      session.commit();
    }
    try (Session session = db.openSession()) {
      Purchase last = session.get(Purchase.class, 22L);
      session.add(purchase(23, "ann", null));
      last.replaces = 23L;
      session.delete(session.get(Purchase.class, 21L));
      session.commit();
    }
    assertThat(new PurchaseDao(db.jdbi()).findByReplaces(23L)).hasSize(1);
  }

  private static void circleIsOpenedAtTheKeyThatMayBeNull(Database db) {
    Actor actor = new Actor();
    actor.id = 1;
    actor.zone = 7;
    Zone zone = new Zone();
    zone.id = 7;
    zone.guard = 1;
    try (Session session = db.openSession()) {
      session.addAll(actor, zone);
      session.commit();
      assertThat(zone.guard).isEqualTo(1);
    }
    assertThat(new ZoneDao(db.jdbi()).findByGuard(1)).hasSize(1);
    try (Session session = db.openSession()) {
      session.delete(session.get(Actor.class, 1));
      session.delete(session.get(Zone.class, 7));
      session.commit();
    }
    assertThat(new ActorDao(db.jdbi()).count()).isZero();
  }

  private static Purchase purchase(long number, String customer, Long replaces) {
    Purchase purchase = new Purchase();
    purchase.number = number;
    purchase.customerCode = customer;
    purchase.replaces = replaces;
    return purchase;
  }
}
