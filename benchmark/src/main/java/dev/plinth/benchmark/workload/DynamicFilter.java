package dev.plinth.benchmark.workload;

import dev.plinth.benchmark.model.Product;
import dev.plinth.benchmark.model.ProductFilter;
import dev.plinth.benchmark.model.SampleData;
import java.sql.SQLException;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;

/** Searches 1,000 products with another set of conditions each time. */
public class DynamicFilter extends Workload {
  private int call;

  @Override
  void fill() throws SQLException {
    library.insertWithKeys(SampleData.productsFrom(1));
  }

  /** Reads the next one. */
  @Benchmark
  public List<Product> run() throws SQLException {
    return library.search(ProductFilter.of(call++));
  }
}
