package dev.plinth.benchmark.workload;

import dev.plinth.benchmark.model.Product;
import dev.plinth.benchmark.model.SampleData;
import java.sql.SQLException;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;

/** Writes all columns of one product of 1,000. */
public class UpdateOne extends Workload {
  private final List<Product> products = SampleData.productsFrom(1);
  private int call;

  @Override
  void fill() throws SQLException {
    library.insertWithKeys(products);
  }

  /** Changes the next one. */
  @Benchmark
  public void run() throws SQLException {
    Product product = products.get(call++ % SampleData.PRODUCTS);
    product.quantity++;
    library.update(product);
  }
}
