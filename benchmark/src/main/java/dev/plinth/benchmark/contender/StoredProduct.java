package dev.plinth.benchmark.contender;

import dev.plinth.benchmark.model.Product;
import org.jspecify.annotations.Nullable;

/**
 * A product as a database keeps it, its decimal and times as {@link StoredValues} say. Public,
 * because Jdbi reads it by reflection.
 */
public record StoredProduct(
    @Nullable Long id,
    String name,
    @Nullable String description,
    int quantity,
    boolean active,
    double weight,
    Object price,
    Object releasedAt,
    Object changedAt,
    @Nullable Integer rating) {

  static StoredProduct of(Product product, StoredValues values) {
    return new StoredProduct(
        product.id,
        product.name,
        product.description,
        product.quantity,
        product.active,
        product.weight,
        values.of(product.price),
        values.of(product.releasedAt),
        values.of(product.changedAt),
        product.rating);
  }
}
