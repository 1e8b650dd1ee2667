package dev.plinth.benchmark.workload;

import dev.plinth.benchmark.model.Product;
import dev.plinth.benchmark.model.SampleData;
import java.sql.SQLException;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;

/** Inserts 1,000 products whose keys are given, and rolls back. */
public class BatchInsert extends Workload {
  private final List<Product> products = SampleData.productsFrom(1);

  /** Inserts all. */
  @Benchmark
  public void run() throws SQLException {
    library.insertWithKeys(products);
    library.rollback();
  }
}
