package dev.plinth.benchmark.workload;

import dev.plinth.benchmark.model.Product;
import dev.plinth.benchmark.model.SampleData;
import java.sql.SQLException;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.TearDown;

/** Inserts one product and takes its generated key. */
public class InsertOne extends Workload {
  private final List<Product> products = SampleData.products();
  private int call;

  /** Keeps the table small. */
  @TearDown(Level.Iteration)
  public void undo() throws SQLException {
    library.rollback();
  }

  /** Inserts the next one. */
  @Benchmark
  public Product run() throws SQLException {
    Product product = products.get(call++ % SampleData.PRODUCTS);
    product.id = null;
    library.insert(product);
    return product;
  }
}
