package shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plinth.Database;
import dev.plinth.dao.Ref;
import dev.plinth.error.NoSuchEntityException;
import dev.plinth.error.RelationConflictException;
import dev.plinth.error.UnreadableValueException;
import dev.plinth.error.NotStoredException;
import dev.plinth.processor.Scenario;
import dev.plinth.session.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.StatementContext;

public final class ImmutableReferencesScenario implements Scenario {
  private static final Country NORWAY = new Country("no", "Norway");
  private static final Country PERU = new Country("pe", "Peru");
  private final List<String> statements = new ArrayList<>();

  @Override
  public void run(Jdbi jdbi) {
    jdbi.setSqlLogger(
        new SqlLogger() {
          @Override
          public void logBeforeExecution(StatementContext context) {
            statements.add(context.getRawSql());
          }
        });
    try (Database db =
        Database.builder()
            .jdbi(jdbi)
            .entities(
                CountryTable.COUNTRY,
                CustomerTable.CUSTOMER,
                DeliveryTable.DELIVERY,
                DriverTable.DRIVER,
                InvoiceTable.INVOICE,
                InvoiceLineTable.INVOICE_LINE,
                LicenseTable.LICENSE,
                PaymentTable.PAYMENT,
                PurchaseTable.PURCHASE,
                ReceiptTable.RECEIPT,
                TripTable.TRIP)
            .open()) {
      insert(jdbi);
      daosRead(jdbi);
      streams(jdbi);
      handWrittenSql(jdbi);
      sessionReads(db);
      recordsAreSaved(db);
      whatIsFinalStays(db);
      keysAreReferences(db, jdbi);
      variants(db, jdbi);
      absentRowsAreErrors(db, jdbi);
    }
  }

  private static void insert(Jdbi jdbi) {
    new CountryDao(jdbi).insertAll(List.of(NORWAY, PERU));
    CustomerDao customers = new CustomerDao(jdbi);
    Customer ann = customers.insert(new Customer(null, "Ann", NORWAY));
    assertThat(ann).isEqualTo(new Customer(1L, "Ann", NORWAY));
    Customer bob = customers.insert(new Customer(null, "Bob", PERU));
    PurchaseDao purchases = new PurchaseDao(jdbi);
    purchases.insert(new Purchase(null, ann, "skis", Optional.empty()));
    purchases.insert(new Purchase(null, bob, "hat", Optional.of(ann)));
    purchases.insert(new Purchase(null, ann, "sled", Optional.of(bob)));
    assertThatThrownBy(
            () ->
                purchases.insert(
                    new Purchase(null, new Customer(null, "Cid", PERU), "x", Optional.empty())))
        .isInstanceOf(NotStoredException.class)
        .hasMessageContaining("purchase.buyer");
    Driver driver = new Driver();
    driver.name = "Dora";
    new DriverDao(jdbi).insert(driver);
    new LicenseDao(jdbi).insert(new License("L1", driver));
    Delivery delivery = new Delivery(purchases.get(2L), "Main Street");
    delivery.driver = driver;
    delivery.from = Ref.of(NORWAY);
    new DeliveryDao(jdbi).insert(delivery);
    assertThat(delivery.id).isEqualTo(1);
  }

  /** Whatever refers to what: one statement per type and level, one instance per key. */
  private void daosRead(Jdbi jdbi) {
    PurchaseDao purchases = new PurchaseDao(jdbi);
    statements.clear();
    List<Purchase> all = purchases.findAll();
    assertThat(statements)
        .containsExactly(
            "select id, buyer_id, product, friend_id from purchase order by id",
            "select id, name, country_code from customer where id in (?, ?)",
            "select code, name from country where code in (?, ?)");
    assertThat(all).extracting(Purchase::product).containsExactly("skis", "hat", "sled");
    assertThat(all.get(0).friend()).isEmpty();
    assertThat(all.get(1).friend().orElseThrow()).isSameAs(all.get(0).buyer());
    assertThat(all.get(0).buyer().country()).isEqualTo(NORWAY);
    assertThat(purchases.findByBuyer(all.get(1).buyer())).containsExactly(all.get(1));
    assertThat(purchases.findByFriend(null)).containsExactly(all.get(0));
    assertThat(purchases.findByFriendId(1L)).containsExactly(all.get(1));
    assertThat(purchases.find(3L)).hasValue(all.get(2));
    assertThat(purchases.find(9L)).isEmpty();

    Delivery delivery = new DeliveryDao(jdbi).get(1L);
    assertThat(delivery.purchase()).isEqualTo(all.get(1));
    assertThat(delivery.street).isEqualTo("Main Street");
    assertThat(delivery.driver.name).isEqualTo("Dora");
    assertThat(delivery.driver.license.number()).isEqualTo("L1");
    assertThat(delivery.driver.license.driver()).isSameAs(delivery.driver);
    assertThat(delivery.from.key()).isEqualTo("no");
    assertThat(new LicenseDao(jdbi).get("L1").driver().license.number()).isEqualTo("L1");
    Purchase swapped =
        purchases.update(new Purchase(1L, all.get(1).buyer(), "skis", Optional.empty()));
    assertThat(purchases.get(1L)).isEqualTo(swapped);
    purchases.update(all.get(0));
  }

  private void streams(Jdbi jdbi) {
    jdbi.useHandle(
        handle -> {
          statements.clear();
          try (Stream<Purchase> all = new PurchaseDao(handle).stream()) {
            assertThat(all.map(each -> each.buyer().country().name()))
                .containsExactlyInAnyOrder("Norway", "Peru", "Norway");
          }
          assertThat(statements).hasSize(3);
        });
  }

  private static void handWrittenSql(Jdbi jdbi) {
    jdbi.useHandle(
        handle -> {
          assertThat(
                  handle
                      .createQuery("select * from purchase where product = 'hat'")
                      .mapTo(Purchase.class)
                      .one()
                      .buyer()
                      .country())
              .isEqualTo(PERU);
        });
  }

  /** What the session has is not read again, and what it reads is the same instance everywhere. */
  private void sessionReads(Database db) {
    try (Session session = db.openSession()) {
      Customer ann = session.get(Customer.class, 1L);
      statements.clear();
      Purchase hat = session.get(Purchase.class, 2L);
      assertThat(hat.friend().orElseThrow()).isSameAs(ann);
      assertThat(hat.buyer().country().code()).isEqualTo("pe");
      assertThat(session.get(Purchase.class, 2L)).isSameAs(hat);
      assertThat(session.get(Customer.class, 2L)).isSameAs(hat.buyer());
      assertThat(statements).hasSize(3);
      Driver driver = session.get(Driver.class, 1L);
      assertThat(driver.license.driver()).isSameAs(driver);
      assertThat(driver.trips).isEmpty();
      assertThat(driver.deliveries).hasSize(1);
      Delivery delivery = driver.deliveries.get(0);
      assertThat(delivery.purchase()).isSameAs(hat);
      assertThat(delivery.driver).isSameAs(driver);
      delivery.street = "Side Street";
      session.flush();
      session.rollback();
      assertThat(delivery.street).isEqualTo("Main Street");
      assertThat(delivery.purchase()).isSameAs(hat);
      delivery.street = "none";
      session.refresh(delivery);
      assertThat(delivery.street).isEqualTo("Main Street");
    }
  }

  private void recordsAreSaved(Database db) {
    try (Session session = db.openSession()) {
      Customer cid = session.save(new Customer(null, "Cid", session.get(Country.class, "pe")));
      Purchase map = session.save(new Purchase(null, cid, "map", Optional.empty()));
      assertThat(map.id()).isEqualTo(4);
      statements.clear();
      assertThat(session.save(new Purchase(4L, cid, "map", Optional.empty()))).isSameAs(map);
      assertThat(statements).isEmpty();
      Purchase given = session.save(new Purchase(4L, cid, "map", Optional.of(cid)));
      assertThat(statements).containsExactly("update purchase set friend_id = ? where id = ?");
      assertThat(session.get(Purchase.class, 4L)).isSameAs(given);
      session.rollback();
      assertThat(session.find(Purchase.class, 4L)).isEmpty();
      Customer eve = new Customer(null, "Eve", new Country("se", "Sweden"));
      Purchase boat = session.save(new Purchase(null, eve, "boat", Optional.empty()));
      assertThat(boat.buyer().id()).isNotNull();
      assertThat(session.get(Customer.class, boat.buyer().id())).isSameAs(boat.buyer());
      assertThat(session.get(Country.class, "se")).isSameAs(boat.buyer().country());
      session.rollback();
      assertThat(session.find(Country.class, "se")).isEmpty();
      Delivery delivery = new Delivery(session.get(Purchase.class, 1L), "North");
      session.add(delivery);
      session.commit();
      assertThat(delivery.id).isEqualTo(2);
    }
  }

  private static void whatIsFinalStays(Database db) {
    try (Session session = db.openSession()) {
      Driver driver = session.get(Driver.class, 1L);
      Driver other = new Driver();
      other.name = "Olaf";
      session.add(other);
      session.flush();
      other.license = driver.license;
      assertThatThrownBy(session::flush)
          .isInstanceOf(RelationConflictException.class)
          .hasMessageContaining("License.driver");
    }
  }

  private static void keysAreReferences(Database db, Jdbi jdbi) {
    try (Session session = db.openSession()) {
      Delivery delivery = new Delivery(session.get(Purchase.class, 1L), "West");
      Invoice invoice = new Invoice();
      invoice.delivery = delivery;
      invoice.number = "2026-1";
      invoice.receipt = new Receipt(invoice, "Oslo");
      invoice.lines.add(new InvoiceLine(invoice, 1, "skis", Optional.empty()));
      invoice.lines.add(
          new InvoiceLine(invoice, 2, "wax", Optional.of(session.get(Customer.class, 2L))));
      session.addAll(delivery, invoice);
      session.commit();
      assertThat(delivery.id).isEqualTo(3);
    }
    Invoice read = new InvoiceDao(jdbi).get(3L);
    assertThat(read.delivery.street).isEqualTo("West");
    assertThat(read.receipt.place()).isEqualTo("Oslo");
    assertThat(read.receipt.invoice()).isSameAs(read);
    assertThat(new ReceiptDao(jdbi).get(3L).invoice().number).isEqualTo("2026-1");
    assertThat(new ReceiptDao(jdbi).findByInvoice(read)).isPresent();
    InvoiceLine wax = new InvoiceLineDao(jdbi).get(3L, 2);
    assertThat(wax.invoice().delivery.purchase().product()).isEqualTo("skis");
    assertThat(wax.payer().orElseThrow().name()).isEqualTo("Bob");
    assertThat(new InvoiceLineDao(jdbi).find(new InvoiceLineTable.Key(3L, 1))).isPresent();
    try (Session session = db.openSession()) {
      Invoice invoice = session.get(Invoice.class, 3L);
      assertThat(invoice.lines).extracting(InvoiceLine::text).containsExactly("skis", "wax");
      InvoiceLine line = session.get(InvoiceLine.class, new InvoiceLineTable.Key(3L, 2));
      assertThat(line).isSameAs(invoice.lines.get(1));
      assertThat(line.invoice()).isSameAs(invoice);
      InvoiceLine thick = session.save(new InvoiceLine(invoice, 2, "thick wax", line.payer()));
      assertThat(session.get(InvoiceLine.class, new InvoiceLineTable.Key(3L, 2))).isSameAs(thick);
      assertThat(invoice.lines.get(1)).isSameAs(thick);
      session.rollback();
      assertThat(invoice.lines.get(1)).isSameAs(line);
      session.save(thick);
      session.commit();
      assertThat(invoice.lines.get(1)).isSameAs(thick);
      session.delete(invoice);
      session.commit();
    }
    assertThat(new ReceiptDao(jdbi).findAll()).isEmpty();
    assertThat(new InvoiceLineDao(jdbi).findAll()).isEmpty();
    assertThat(new DeliveryDao(jdbi).find(3L)).isPresent();
  }

  private static void variants(Database db, Jdbi jdbi) {
    Customer ann = new CustomerDao(jdbi).get(1L);
    PaymentDao payments = new PaymentDao(jdbi);
    payments.insert(new Payment.Card(1, ann, "4711"));
    payments.insert(new Payment.Cash(2, ann));
    assertThat(payments.findByPayer(ann))
        .hasOnlyElementsOfTypes(Payment.Card.class, Payment.Cash.class)
        .allMatch(payment -> payment.payer.country().equals(NORWAY));
    try (Session session = db.openSession()) {
      Payment card = session.get(Payment.class, 1L);
      assertThat(card).isInstanceOf(Payment.Card.class);
      assertThat(card.payer).isSameAs(session.get(Customer.class, 1L));
      Customer bob = session.get(Customer.class, 2L);
      session.save(new Payment.Card(1, bob, "4711"));
      session.commit();
    }
    assertThat(payments.get(1L).payer.name()).isEqualTo("Bob");
  }

  private static void absentRowsAreErrors(Database db, Jdbi jdbi) {
    jdbi.useHandle(
        handle -> {
          handle.execute("pragma foreign_keys = off");
          handle.execute("insert into purchase (id, buyer_id, product) values (7, 70, 'lost')");
        });
    assertThatThrownBy(() -> new PurchaseDao(jdbi).get(7L))
        .isInstanceOf(NoSuchEntityException.class)
        .hasMessageContaining("customer");
    try (Session session = db.openSession()) {
      assertThatThrownBy(() -> session.get(Purchase.class, 7L))
          .isInstanceOf(UnreadableValueException.class)
          .hasMessageContaining("purchase.buyer_id refers to the row 70 of customer");
      assertThat(session.get(Purchase.class, 1L).product()).isEqualTo("skis");
    }
  }
}
