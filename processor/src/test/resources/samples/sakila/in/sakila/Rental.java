package sakila;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;
import dev.plinth.annotation.Unique;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** That a customer took a copy, and when it came back. */
@Table
@Unique(columns = {"rentalDate", "inventory", "customer"})
public class Rental extends Timed {
  @Id @Nullable Integer rentalId;

  @Column(precision = 0)
  LocalDateTime rentalDate;

  @Reference Inventory inventory;
  @Reference Customer customer;

  @Column(precision = 0)
  @Nullable LocalDateTime returnDate;

  @Reference Staff staff;

  Rental() {}

  public Rental(LocalDateTime rentalDate, Inventory inventory, Customer customer, Staff staff) {
    this.rentalDate = rentalDate;
    this.inventory = inventory;
    this.customer = customer;
    this.staff = staff;
  }
}
