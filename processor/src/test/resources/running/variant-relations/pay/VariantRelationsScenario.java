package pay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pay.PaymentTable.PAYMENT;

import dev.plinth.Database;
import dev.plinth.dao.Ref;
import dev.plinth.error.RelationConflictException;
import dev.plinth.error.UnreadableValueException;
import dev.plinth.error.ValueRefusedException;
import dev.plinth.processor.Scenario;
import dev.plinth.session.Session;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;

public final class VariantRelationsScenario implements Scenario {
  @Override
  public void run(Jdbi jdbi) {
    Database db =
        Database.builder()
            .jdbi(jdbi)
            .entities(
                PAYMENT,
                BankTable.BANK,
                ChargeTable.CHARGE,
                SlipTable.SLIP,
                TagTable.TAG,
                LegTable.LEG,
                StopTable.STOP,
                VoucherTable.VOUCHER,
                IssuerTable.ISSUER)
            .open();
    stores(db);
    reads(db);
    queries(db);
    changes(db);
    movesBetweenVariants(db);
    refuses(db, jdbi);
    readsTheVariantOnly(db, jdbi);
    deletes(db);
    savesRecords(db);
    VariantReferences.run(db);
    VariantCollections.run(db);
    VariantSuccession.run(db);
  }

  private static void stores(Database db) {
    try (Session session = db.openSession()) {
      Card card = new Card(new Bank("north"));
      card.cents = 100;
      card.charges.add(new Charge("fee"));
      card.charges.add(new Charge("tip"));
      card.slip = new Slip("S1");
      session.add(card);
      Transfer transfer = new Transfer();
      transfer.tags.add(new Tag("rent"));
      session.add(transfer);
      Refund refund = new Refund();
      refund.original = Ref.of(card);
      session.add(refund);
      session.flush();
      session.add(new Cash());
      session.commit();
      assertThat(List.of(card.id, transfer.id, refund.id)).containsExactly(1L, 2L, 3L);
    }
  }

  private static void reads(Database db) {
    PaymentDao payments = new PaymentDao(db);
    Card read = (Card) payments.get(1L);
    assertThat(read.bank.name).isEqualTo("north");
    assertThat(read.slip.number).isEqualTo("S1");
    assertThat(((Transfer) payments.get(2L)).bank).isNull();
    assertThat(((Refund) payments.get(3L)).original.key()).isEqualTo(1L);
    try (Session session = db.openSession()) {
      List<Payment> all = session.from(PAYMENT).orderBy(PAYMENT.id).list();
      Card card = (Card) all.get(0);
      assertThat(card.charges).extracting(charge -> charge.what).containsExactly("fee", "tip");
      assertThat(card.charges.get(0).card).isSameAs(card);
      assertThat(card.slip.payment).isSameAs(card);
      assertThat(card.bank.payments).containsExactly(card);
      assertThat(((Transfer) all.get(1)).tags).extracting(tag -> tag.name).containsExactly("rent");
      assertThat(session.get(Tag.class, "rent").payments).containsExactly(all.get(1));
      assertThat(((Refund) all.get(2)).original.get()).isSameAs(card);
    }
  }

  private static void queries(Database db) {
    PaymentDao payments = new PaymentDao(db);
    assertThat(payments.findByBankId(1L)).extracting(payment -> payment.id).containsExactly(1L);
    assertThat(payments.findByOriginalId(1L)).hasExactlyElementsOfTypes(Refund.class);
    assertThat(
            db.from(PAYMENT)
                .where(PAYMENT.charges.any(ChargeTable.CHARGE.what.eq("fee")))
                .list())
        .hasExactlyElementsOfTypes(Card.class);
    assertThat(db.from(PAYMENT).where(PAYMENT.tags.any(TagTable.TAG.name.eq("rent"))).list())
        .hasExactlyElementsOfTypes(Transfer.class);
  }

  private static void changes(Database db) {
    try (Session session = db.openSession()) {
      Card card = (Card) session.get(Payment.class, 1L);
      card.charges.remove(0);
      card.charges.add(new Charge("late"));
      card.slip = null;
      card.bank.name = "south";
      Transfer transfer = (Transfer) session.get(Payment.class, 2L);
      transfer.bank = card.bank;
      transfer.tags.clear();
      transfer.tags.add(new Tag("gift"));
      session.flush();
      assertThat(card.bank.payments).containsExactlyInAnyOrder(card, transfer);
      session.rollback();
      assertThat(card.charges).extracting(charge -> charge.what).containsExactly("fee", "tip");
      assertThat(card.slip.number).isEqualTo("S1");
      assertThat(transfer.bank).isNull();

      card.charges.remove(0);
      card.slip = new Slip("S2");
      transfer.bank = card.bank;
      transfer.tags = Set.of(new Tag("gift"));
      session.commit();
    }
    assertThat(new ChargeDao(db).findAll()).extracting(charge -> charge.what).containsExactly("tip");
    assertThat(new SlipDao(db).findAll()).extracting(slip -> slip.number).containsExactly("S2");
    assertThat(((Transfer) new PaymentDao(db).get(2L)).bank.name).isEqualTo("north");
  }

  private static void movesBetweenVariants(Database db) {
    try (Session session = db.openSession()) {
      Card card = (Card) session.get(Payment.class, 1L);
      Bank west = new Bank("west");
      west.payments.add(card);
      west.payments.add(session.get(Payment.class, 2L));
      session.add(west);
      session.commit();
      assertThat(card.bank).isSameAs(west);
      Card other = new Card(west);
      session.add(other);
      card.charges.get(0).card = other;
      session.flush();
      assertThat(card.charges).isEmpty();
      session.rollback();
    }
  }

  private static void refuses(Database db, Jdbi jdbi) {
    try (Session session = db.openSession()) {
      Bank bank = new Bank("east");
      bank.payments.add(session.get(Payment.class, 4L));
      session.add(bank);
      assertThatThrownBy(session::flush)
          .isInstanceOf(RelationConflictException.class)
          .hasMessageContaining("Cash has no bank");
    }
    try (Session session = db.openSession()) {
      ((Card) session.get(Payment.class, 1L)).bank = null;
      assertThatThrownBy(session::flush)
          .isInstanceOf(ValueRefusedException.class)
          .hasMessageContaining("bank of Payment 1 is null");
    }
    assertThatThrownBy(() -> jdbi.useHandle(handle -> handle.execute("insert into payment (cents, dtype) values (1, 'card')")))
        .hasMessageContaining("ck_payment_card");
  }

  private static void readsTheVariantOnly(Database db, Jdbi jdbi) {
    ChargeDao charges = new ChargeDao(db);
    Card card = charges.findAll().get(0).card;
    assertThat(charges.findByCard(card)).hasSize(1);
    jdbi.useHandle(handle -> handle.execute("update charge set card_id = 2"));
    assertThatThrownBy(charges::findAll)
        .isInstanceOf(UnreadableValueException.class)
        .hasMessageContaining("charge.card_id")
        .hasMessageContaining("refers to a Transfer, and the property takes only a Card");
    jdbi.useHandle(handle -> handle.execute("update charge set card_id = 1"));
  }

  private static void deletes(Database db) {
    try (Session session = db.openSession()) {
      session.delete(session.get(Payment.class, 3L));
      session.delete(session.get(Payment.class, 1L));
      session.delete(session.get(Payment.class, 4L));
      session.commit();
    }
    assertThat(new ChargeDao(db).count()).isZero();
    assertThat(new SlipDao(db).count()).isZero();
    assertThat(new PaymentDao(db).findAll()).hasExactlyElementsOfTypes(Transfer.class);
    try (Session session = db.openSession()) {
      Transfer transfer = (Transfer) session.get(Payment.class, 2L);
      session.delete(transfer.bank);
      session.commit();
      assertThat(transfer.bank).isNull();
    }
  }

  private static void savesRecords(Database db) {
    Bank bank = new BankDao(db).insert(new Bank("record"));
    long ride;
    try (Session session = db.openSession()) {
      Leg.Ride saved =
          (Leg.Ride)
              session.<Leg>save(
                  new Leg.Ride(
                      null, "U2", bank, Optional.empty(), List.of(new Stop(null, "Oslo", null))));
      ride = saved.id();
      session.<Leg>save(new Leg.Walk(null, 200, Ref.of(saved)));
      session.commit();
      assertThat(saved.stops().get(0).ride().key()).isEqualTo(ride);
    }
    try (Session session = db.openSession()) {
      Leg.Ride read = (Leg.Ride) session.get(Leg.class, ride);
      assertThat(read.sponsor().name).isEqualTo("record");
      assertThat(read.charge()).isEmpty();
      assertThat(read.stops()).extracting(Stop::town).containsExactly("Oslo");
      Leg.Walk walk = (Leg.Walk) session.get(Leg.class, ride + 1);
      assertThat(walk.after().get()).isSameAs(read);
      session.<Leg>save(
          new Leg.Ride(
              ride, "U3", bank, Optional.empty(), List.of(new Stop(null, "Bergen", null))));
      session.commit();
    }
    assertThat(new StopDao(db).findAll()).extracting(Stop::town).containsExactly("Bergen");
    assertThat(((Leg.Ride) new LegDao(db).get(ride)).line()).isEqualTo("U3");
  }
}
