package shop;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static shop.CouponTable.COUPON;

import dev.plinth.Database;
import dev.plinth.processor.Scenario;
import dev.plinth.session.Session;
import org.jdbi.v3.core.Jdbi;

/** Null in the place of an entity is told as what it is. */
public final class CouponScenario implements Scenario {
  @Override
  public void run(Jdbi jdbi) {
    CouponDao coupons = new CouponDao(jdbi);
    assertThatThrownBy(() -> coupons.insert(null))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("null is no Coupon, so there is no row to write");
    assertThatThrownBy(() -> coupons.update(null)).hasMessageStartingWith("null is no Coupon");
    assertThatThrownBy(() -> coupons.delete(null)).hasMessageStartingWith("null is no Coupon");
    assertThatThrownBy(() -> coupons.upsert(null)).hasMessageStartingWith("null is no Coupon");
    try (Database db = Database.builder().jdbi(jdbi).entities(COUPON).open();
        Session session = db.openSession()) {
      assertThatThrownBy(() -> session.add(null))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("null is no entity: give one to the session");
      assertThatThrownBy(() -> session.save(null)).hasMessageStartingWith("null is no entity");
      assertThatThrownBy(() -> session.delete(null)).hasMessageStartingWith("null is no entity");
    }
  }
}
