package pay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pay.CustomerTable.CUSTOMER;
import static pay.PaymentTable.PAYMENT;
import static pay.ReminderTable.REMINDER;

import dev.plinth.Database;
import dev.plinth.dao.PlinthPlugin;
import dev.plinth.error.StatementException;
import dev.plinth.error.UnreadableValueException;
import dev.plinth.processor.Scenario;
import dev.plinth.session.Session;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

public final class PaymentScenario implements Scenario {
  private static final LocalDate DUE = LocalDate.of(2026, 2, 28);

  @Override
  public void run(Jdbi jdbi) {
    Customer customer = new Customer();
    customer.name = "sandy";
    new CustomerDao(jdbi).insert(customer);
    throughDao(jdbi, customer);
    refusals(jdbi, customer);
    throughSession(jdbi, customer);
    byHand(jdbi);
    unknownDiscriminator(jdbi);
  }

  private void throughDao(Jdbi jdbi, Customer customer) {
    PaymentDao payments = new PaymentDao(jdbi);
    CardPayment card = card(customer);
    assertThat(payments.insert(card)).isSameAs(card);
    assertThat(card.id).isEqualTo(1L);
    payments.insertAll(List.of(transfer(customer, "rent"), debit(customer, "m-1")));

    assertThat(payments.count()).isEqualTo(3);
    assertThat(payments.findAll())
        .extracting(payment -> (Object) payment.getClass())
        .containsExactly(CardPayment.class, Transfer.class, DirectDebit.class);
    assertThat(payments.get(1L))
        .isInstanceOfSatisfying(
            CardPayment.class,
            found -> {
              assertThat(found.cardNumber).isEqualTo("4711");
              assertThat(found.expires).isEqualTo(2030);
              assertThat(found.due).isEqualTo(DUE);
              assertThat(found.customer.name).isEqualTo("sandy");
            });
    assertThat(payments.get(3L))
        .isInstanceOfSatisfying(
            DirectDebit.class,
            found -> {
              assertThat(found.mandate()).isEqualTo("m-1");
              assertThat(found.returned).isFalse();
              assertThat(found.iban).isEqualTo("DE02");
            });
    assertThat(payments.findByCardNumber("4711")).get().isInstanceOf(CardPayment.class);
    assertThat(payments.findByIban("DE02")).hasSize(2);
    assertThat(payments.findByDue(DUE)).hasSize(3);
    assertThat(payments.findByCustomer(customer)).hasSize(3);

    card.expires = 2031;
    payments.update(card);
    assertThat(((CardPayment) payments.get(1L)).expires).isEqualTo(2031);
    assertThat(payments.delete(card)).isTrue();
    assertThat(payments.deleteById(2L)).isTrue();
    assertThat(payments.deleteById(3L)).isTrue();
  }

  private void refusals(Jdbi jdbi, Customer customer) {
    CardPayment incomplete = card(customer);
    incomplete.cardNumber = null;
    assertThatThrownBy(() -> new PaymentDao(jdbi).insert(incomplete))
        .isInstanceOf(StatementException.class)
        .hasMessageContaining("ck_payment_card_payment");
    assertThatThrownBy(
            () ->
                jdbi.useHandle(
                    handle ->
                        handle.execute(
                            "insert into payment (kind, due, cents, customer_id)"
                                + " values ('cash', '2026-01-01', 1, 1)")))
        .hasMessageContaining("ck_payment_kind");
  }

  private void throughSession(Jdbi jdbi, Customer customer) {
    Database db = Database.builder().jdbi(jdbi).entities(CUSTOMER, PAYMENT, REMINDER).open();
    Long id;
    try (Session session = db.openSession()) {
      Customer stored = session.get(CUSTOMER, customer.id);
      CardPayment card = card(stored);
      Transfer transfer = transfer(stored, "rent");
      Reminder reminder = new Reminder();
      reminder.text = "pay";
      reminder.payment = transfer;
      transfer.reminders.add(reminder);
      session.addAll(card, transfer);
      session.commit();
      id = transfer.id;
    }
    try (Session session = db.openSession()) {
      Payment found = session.get(Payment.class, id);
      assertThat(session.find(PAYMENT, id)).containsSame(found);
      Transfer transfer = session.get(Transfer.class, id);
      assertThat(transfer).isSameAs(found);
      assertThat(session.find(CardPayment.class, id)).isEmpty();
      assertThat(transfer.reminders).singleElement().satisfies(each ->
          assertThat(each.payment).isSameAs(transfer));
      transfer.purpose = "deposit";
      session.flush();
      transfer.cents = 7;
      session.rollback();
      assertThat(transfer.purpose).isEqualTo("rent");
      assertThat(transfer.cents).isEqualTo(100);
      transfer.purpose = "deposit";
      session.commit();
    }
    try (Session session = db.openSession()) {
      Customer stored = session.get(CUSTOMER, customer.id);
      assertThat(stored.payments)
          .extracting(payment -> (Object) payment.getClass())
          .containsExactlyInAnyOrder(CardPayment.class, Transfer.class);
      Transfer transfer = (Transfer) session.get(PAYMENT, id);
      assertThat(transfer.purpose).isEqualTo("deposit");
      session.delete(transfer);
      session.commit();
    }
    assertThat(new PaymentDao(db).findAll()).singleElement().isInstanceOf(CardPayment.class);
    assertThat(new ReminderDao(db).count()).isZero();
  }

  /** Hand-written SQL, by the type of all payments and by one of its variants. */
  private void byHand(Jdbi jdbi) {
    Jdbi plugged = jdbi.installPlugin(new PlinthPlugin(List.of(CUSTOMER, PAYMENT, REMINDER)));
    String cards = "select * from payment where kind = 'card'";
    assertThat(plugged.<CardPayment, RuntimeException>withHandle(
            handle -> handle.createQuery(cards).mapTo(CardPayment.class).one()))
        .extracting(card -> card.cardNumber)
        .isEqualTo("4711");
    assertThat(plugged.<Payment, RuntimeException>withHandle(
            handle -> handle.createQuery(cards).mapTo(Payment.class).one()))
        .isInstanceOf(CardPayment.class);
    assertThatThrownBy(
            () ->
                plugged.useHandle(
                    handle -> handle.createQuery(cards).mapTo(Transfer.class).one()))
        .hasMessageContaining(
            "the row is a CardPayment and no Transfer: select the rows of this variant only");
  }

  private void unknownDiscriminator(Jdbi jdbi) {
    jdbi.useHandle(
        handle -> {
          handle.execute("pragma ignore_check_constraints = on");
          handle.execute("update payment set kind = 'cash'");
          handle.execute("pragma ignore_check_constraints = off");
        });
    assertThatThrownBy(() -> new PaymentDao(jdbi).findAll())
        .isInstanceOf(UnreadableValueException.class)
        .hasMessageContainingAll("payment", "kind", "'cash'");
  }

  private static <P extends Payment> P due(P payment, Customer customer) {
    payment.due = DUE;
    payment.cents = 100;
    payment.customer = customer;
    return payment;
  }

  private static CardPayment card(Customer customer) {
    CardPayment card = due(new CardPayment(), customer);
    card.cardNumber = "4711";
    card.expires = 2030;
    return card;
  }

  private static Transfer transfer(Customer customer, String purpose) {
    Transfer transfer = due(new Transfer(), customer);
    transfer.iban = "DE02";
    transfer.purpose = purpose;
    return transfer;
  }

  private static DirectDebit debit(Customer customer, String mandate) {
    DirectDebit debit = due(new DirectDebit(mandate), customer);
    debit.iban = "DE02";
    return debit;
  }
}
