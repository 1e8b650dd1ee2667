package shop;

import dev.plinth.annotation.*;
import dev.plinth.dao.*;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

@Table
public class Order {
  @Id @Nullable Long id;
  @ManyToOne Customer customer;
  LocalDateTime placed = LocalDateTime.of(2026, 1, 1, 0, 0);
  int year;
  @Column(precision = 12, scale = 2) BigDecimal value = new BigDecimal("0.00");

  Order() {}

  Order(Customer customer, int year, String value) {
    this.customer = customer;
    this.year = year;
    this.value = new BigDecimal(value);
  }
}
