package sakila;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.ManyToOne;
import dev.plinth.annotation.ReferentialAction;
import dev.plinth.annotation.Table;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** What a customer paid; it stays when the rental is gone. */
@Table
public class Payment extends Timed {
  @Id @Nullable Integer paymentId;
  @Reference Customer customer;
  @Reference Staff staff;

  @ManyToOne(onDelete = ReferentialAction.SET_NULL, onUpdate = ReferentialAction.CASCADE)
  @Nullable Rental rental;

  @Column(precision = 5, scale = 2)
  BigDecimal amount;

  @Column(precision = 0)
  LocalDateTime paymentDate;

  Payment() {}

  public Payment(Rental rental, String amount, LocalDateTime paymentDate) {
    this.customer = rental.customer;
    this.staff = rental.staff;
    this.rental = rental;
    this.amount = new BigDecimal(amount);
    this.paymentDate = paymentDate;
  }
}
