package dev.plinth.benchmark.workload;

import dev.plinth.benchmark.model.SampleData;
import dev.plinth.benchmark.model.User;
import dev.plinth.benchmark.model.UserGraph;
import java.sql.SQLException;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;

/** Inserts 100 users with 3 addresses each, reads them back, and rolls back. */
public class Graph extends Workload {
  private final UserGraph graph = SampleData.graph();

  /** Writes and reads all. */
  @Benchmark
  public List<User> run() throws SQLException {
    graph.reset();
    library.insertGraph(graph);
    List<User> found = library.findGraph();
    library.rollback();
    return found;
  }
}
