package dev.plinth.benchmark.workload;

import dev.plinth.benchmark.model.Product;
import dev.plinth.benchmark.model.SampleData;
import java.sql.SQLException;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;

/** Inserts 1,000 products, takes their generated keys, and rolls back. */
public class BatchInsertGeneratedKeys extends Workload {
  private final List<Product> products = SampleData.products();

  /** Inserts all. */
  @Benchmark
  public List<Product> run() throws SQLException {
    for (Product product : products) {
      product.id = null;
    }
    library.insertAll(products);
    library.rollback();
    return products;
  }
}
