package dev.plinth.benchmark.workload;

import dev.plinth.benchmark.model.SampleData;
import java.sql.SQLException;
import org.openjdk.jmh.annotations.Benchmark;

/** Opens a handle or session, begins, reads one product, changes one column of it, commits. */
public class ChangeInUnit extends Workload {
  private int call;

  @Override
  void fill() throws SQLException {
    library.insertWithKeys(SampleData.productsFrom(1));
  }

  @Override
  void start() {}

  /** Changes the next one. */
  @Benchmark
  public void run() throws SQLException {
    library.changeInUnit(1 + call++ % SampleData.PRODUCTS);
  }
}
