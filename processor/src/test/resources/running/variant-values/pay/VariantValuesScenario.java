package pay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.dao.Ref;
import dev.plinth.processor.Scenario;
import dev.plinth.session.Session;
import dev.plinth.session.SessionFactory;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

public final class VariantValuesScenario implements Scenario {
  @Override
  public void run(Jdbi jdbi) {
    inDao(new PaymentDao(jdbi), new ReceiptDao(jdbi));
    inSession(
        new SessionFactory(List.of(PaymentTable.PAYMENT, ReceiptTable.RECEIPT), jdbi::open));
  }

  private static void inDao(PaymentDao payments, ReceiptDao receipts) {
    Card card = card(1);
    payments.insert(card);
    assertThat(card.currency).isEqualTo("EUR");
    assertThat(card.shown).isEqualTo("A1");
    assertThat(card.createdAt).isNotNull();
    assertThat(card.changed).isNotNull();
    card.number = "b2";
    payments.update(card);
    assertThat(card.shown).isEqualTo("B2");
    assertThat(card.version).isEqualTo(1);

    Transfer transfer = new Transfer();
    transfer.id = new PaymentId(1, 2);
    transfer.currency = "NOK";
    payments.insert(transfer);
    Transfer found = (Transfer) payments.get(new PaymentId(1, 2));
    assertThat(found.receiver).isNull();
    assertThat(found.currency).isEqualTo("NOK");
    assertThat(((Card) payments.get(card.id)).bank).isEqualTo(card.bank);

    Receipt receipt = new Receipt();
    receipt.payment = card;
    receipt.page = 1;
    receipt.refund = Ref.of(transfer);
    receipts.insert(receipt);
    Receipt read = receipts.get(new ReceiptTable.Key(1, 1, 1));
    assertThat(read.payment).isInstanceOf(Card.class);
    assertThat(read.refund.key()).isEqualTo(new PaymentId(1, 2));
    assertThat(receipts.findByPayment(card)).hasSize(1);
  }

  private static void inSession(SessionFactory sessions) {
    try (Session session = sessions.open()) {
      Card card = card(7);
      session.add(card);
      session.commit();
      card.bank = new Bank("z", "Rome", Method.STRIPE);
      session.commit();
      assertThat(card.version).isEqualTo(1);
    }
    try (Session session = sessions.open()) {
      Receipt receipt = session.get(Receipt.class, new ReceiptTable.Key(1, 1, 1));
      assertThat(receipt.refund.get()).isInstanceOf(Transfer.class);
      Card card = (Card) session.get(Payment.class, new PaymentId(1, 7));
      assertThat(card.bank.city()).isEqualTo("Rome");
      session.delete(card);
      session.commit();
    }
  }

  private static Card card(int number) {
    Card card = new Card();
    card.id = new PaymentId(1, number);
    card.number = "a1";
    card.bank = new Bank("x", null, Method.CHIP);
    return card;
  }
}
