package dev.plinth.benchmark.workload;

import dev.plinth.benchmark.model.Product;
import dev.plinth.benchmark.model.SampleData;
import java.sql.SQLException;
import org.openjdk.jmh.annotations.Benchmark;

/** Reads one product of 1,000 by its key. */
public class FindById extends Workload {
  private int call;

  @Override
  void fill() throws SQLException {
    library.insertWithKeys(SampleData.productsFrom(1));
  }

  /** Reads the next one. */
  @Benchmark
  public Product run() throws SQLException {
    return library.find(1 + call++ % SampleData.PRODUCTS);
  }
}
