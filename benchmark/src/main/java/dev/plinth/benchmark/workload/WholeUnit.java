package dev.plinth.benchmark.workload;

import dev.plinth.benchmark.model.Product;
import dev.plinth.benchmark.model.SampleData;
import java.sql.SQLException;
import org.openjdk.jmh.annotations.Benchmark;

/** Opens a handle, begins, reads one product, commits, closes the handle. */
public class WholeUnit extends Workload {
  private int call;

  @Override
  void fill() throws SQLException {
    library.insertWithKeys(SampleData.productsFrom(1));
  }

  @Override
  void start() {}

  /** Reads the next one. */
  @Benchmark
  public Product run() throws SQLException {
    return library.findInUnit(1 + call++ % SampleData.PRODUCTS);
  }
}
