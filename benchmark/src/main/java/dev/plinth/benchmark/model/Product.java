package dev.plinth.benchmark.model;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** Ten columns of the usual types, two of them nullable. */
@Table
public class Product {
  @Id public @Nullable Long id;

  @Column(length = 80)
  public String name = "";

  public @Nullable String description;
  public int quantity;
  public boolean active;
  public double weight;

  @Column(precision = 12, scale = 2)
  public BigDecimal price = BigDecimal.ZERO;

  public LocalDateTime releasedAt = LocalDateTime.MIN;
  public Instant changedAt = Instant.MIN;
  public @Nullable Integer rating;

  /** Takes all columns but the key. */
  public void takeFrom(Product other) {
    name = other.name;
    description = other.description;
    quantity = other.quantity;
    active = other.active;
    weight = other.weight;
    price = other.price;
    releasedAt = other.releasedAt;
    changedAt = other.changedAt;
    rating = other.rating;
  }

  /** All columns; equal text is equal content. */
  @Override
  public String toString() {
    return "Product["
        + String.join(
            "|",
            String.valueOf(id),
            name,
            String.valueOf(description),
            String.valueOf(quantity),
            String.valueOf(active),
            String.valueOf(weight),
            price.toString(),
            releasedAt.toString(),
            changedAt.toString(),
            String.valueOf(rating))
        + "]";
  }
}
