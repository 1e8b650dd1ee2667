package pay;

import static org.assertj.core.api.Assertions.assertThat;
import static pay.IssuerTable.ISSUER;
import static pay.PaymentTable.PAYMENT;

import dev.plinth.Database;
import dev.plinth.session.Session;

/** Collections, and the one of a one-to-one, that hold one variant. */
final class VariantCollections {
  private VariantCollections() {}

  static void run(Database db) {
    Issuer issuer = new Issuer();
    Bank bank = new BankDao(db).insert(new Bank("of cards"));
    for (long cents : new long[] {300, 100, 200}) {
      Card card = new Card(bank);
      card.cents = cents;
      issuer.cards.add(card);
    }
    issuer.gold = issuer.cards.get(0);
    try (Session session = db.openSession()) {
      session.add(issuer);
      session.commit();
      assertThat(issuer.gold.goldOf).isSameAs(issuer);
    }
    IssuerDao issuers = new IssuerDao(db);
    assertThat(issuers.get(issuer.id).gold.cents).isEqualTo(300);
    assertThat(db.from(ISSUER).where(ISSUER.cards.any(PAYMENT.cents.eq(100L))).list()).hasSize(1);
    changes(db, issuer.id);
    try (Session session = db.openSession()) {
      Issuer read = session.get(ISSUER, issuer.id);
      assertThat(read.gold.cents).isEqualTo(100);
      session.delete(read);
      session.commit();
    }
    assertThat(new PaymentDao(db).findByIssuerId(issuer.id)).isEmpty();
  }

  private static void changes(Database db, long issuer) {
    try (Session session = db.openSession()) {
      Issuer read = session.get(ISSUER, issuer);
      assertThat(read.cards).extracting(card -> card.cents).containsExactly(100L, 200L, 300L);
      Card first = read.cards.get(0);
      assertThat(first.issuer.get()).isSameAs(read);
      read.cards.remove(1);
      read.gold = first;
      session.flush();
      session.rollback();
      assertThat(read.cards).hasSize(3);
      assertThat(read.gold.cents).isEqualTo(300);

      read.cards.remove(1);
      read.gold = first;
      session.commit();
      assertThat(read.cards).extracting(card -> card.cents).containsExactly(100L, 300L);
    }
    assertThat(new PaymentDao(db).findByIssuerId(issuer)).hasSize(2);
  }
}
