package dev.plinth.benchmark.contender;

import dev.plinth.benchmark.model.Product;
import org.jspecify.annotations.Nullable;

/**
 * A product as SQLite keeps it: decimals and times as text. Public, because Jdbi reads it by
 * reflection.
 */
public record StoredProduct(
    @Nullable Long id,
    String name,
    @Nullable String description,
    int quantity,
    boolean active,
    double weight,
    String price,
    String releasedAt,
    String changedAt,
    @Nullable Integer rating) {

  static StoredProduct of(Product product) {
    return new StoredProduct(
        product.id,
        product.name,
        product.description,
        product.quantity,
        product.active,
        product.weight,
        product.price.toPlainString(),
        product.releasedAt.toString(),
        product.changedAt.toString(),
        product.rating);
  }
}
