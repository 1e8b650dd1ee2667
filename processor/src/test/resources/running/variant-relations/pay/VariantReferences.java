package pay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pay.PaymentTable.PAYMENT;
import static pay.VoucherTable.VOUCHER;

import dev.plinth.Database;
import dev.plinth.dao.Ref;
import dev.plinth.error.UnreadableValueException;
import dev.plinth.session.Session;

/** References to one variant, which hold its key and load it on demand. */
final class VariantReferences {
  private VariantReferences() {}

  static void run(Database db) {
    Card card = new Card(new Bank("of the voucher"));
    Transfer transfer = new Transfer();
    Voucher voucher = new Voucher();
    try (Session session = db.openSession()) {
      session.addAll(card, transfer);
      voucher.card = Ref.of(card);
      voucher.origin.transfer = Ref.of(transfer);
      session.add(voucher);
      session.commit();
    }
    VoucherDao vouchers = new VoucherDao(db);
    assertThat(vouchers.findByCard(card)).hasSize(1);
    assertThat(vouchers.findByOriginTransferId(transfer.id)).hasSize(1);
    Voucher read = vouchers.get(voucher.id);
    assertThat(read.card.key()).isEqualTo(card.id);
    try (Session session = db.openSession()) {
      Voucher loaded = session.get(VOUCHER, voucher.id);
      Card of = loaded.card.get();
      assertThat(of.bank.name).isEqualTo("of the voucher");
      assertThat(loaded.origin.transfer.get()).isSameAs(session.get(PAYMENT, transfer.id));
      assertThat(
              session
                  .from(VOUCHER)
                  .where(VOUCHER.card.any(PAYMENT.id.eq(card.id)))
                  .list())
          .containsExactly(loaded);
      loaded.card = null;
      session.flush();
      session.rollback();
      assertThat(loaded.card.get()).isSameAs(of);
    }
    refuses(db, voucher.id, card, transfer);
  }

  private static void refuses(Database db, long voucher, Card card, Transfer transfer) {
    try (Session session = db.openSession()) {
      Voucher loaded = session.get(VOUCHER, voucher);
      loaded.card = Ref.toKey(PAYMENT, Card.class, transfer.id);
      session.commit();
      assertThat(loaded.card.getIfLoaded()).isEmpty();
    }
    try (Session session = db.openSession()) {
      Voucher loaded = session.get(VOUCHER, voucher);
      assertThatThrownBy(() -> loaded.card.get())
          .isInstanceOf(UnreadableValueException.class)
          .hasMessageContaining(
              transfer.id + " is a Transfer, and the reference takes only a Card");
      loaded.card = Ref.toKey(VOUCHER.card, Card.class, card.id);
      session.commit();
      assertThat(new VoucherDao(db).findByCardId(card.id)).hasSize(1);
      session.delete(loaded);
      session.delete(session.get(PAYMENT, card.id));
      session.delete(session.get(PAYMENT, transfer.id));
      session.commit();
    }
  }
}
