package dev.plinth.benchmark.workload;

import dev.plinth.benchmark.model.Product;
import dev.plinth.benchmark.model.SampleData;
import java.sql.SQLException;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;

/** Reads 1,000 products. */
public class SelectThousand extends Workload {

  @Override
  void fill() throws SQLException {
    library.insertWithKeys(SampleData.productsFrom(1));
  }

  /** Reads all. */
  @Benchmark
  public List<Product> run() throws SQLException {
    return library.findAll();
  }
}
