package dev.plinth.benchmark.workload;

import dev.plinth.benchmark.model.Product;
import dev.plinth.benchmark.model.SampleData;
import java.sql.SQLException;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;

/** Reads a page of 20 products of 1,000 behind a key. */
public class PageAfter extends Workload {
  private int call;

  @Override
  void fill() throws SQLException {
    library.insertWithKeys(SampleData.productsFrom(1));
  }

  /** Reads the next one. */
  @Benchmark
  public List<Product> run() throws SQLException {
    return library.pageAfter(call++ % (SampleData.PRODUCTS - 20));
  }
}
