package pay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.Database;
import dev.plinth.session.Session;

/** Another variant takes over the row of one that is deleted; the elements of that go with it. */
final class VariantSuccession {
  private VariantSuccession() {}

  static void run(Database db) {
    Card card = new Card(new Bank("of one card"));
    card.charges.add(new Charge("late"));
    card.slip = new Slip("S3");
    try (Session session = db.openSession()) {
      session.add(card);
      session.commit();
    }
    try (Session session = db.openSession()) {
      session.delete(session.get(Payment.class, card.id));
      Transfer transfer = new Transfer();
      transfer.id = card.id;
      transfer.cents = 5;
      session.add(transfer);
      session.commit();
    }
    Transfer stored = (Transfer) new PaymentDao(db).get(card.id);
    assertThat(stored.cents).isEqualTo(5);
    assertThat(new ChargeDao(db).findByCardId(card.id)).isEmpty();
    assertThat(new SlipDao(db).findByPaymentId(card.id)).isEmpty();
  }
}
