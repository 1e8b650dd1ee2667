package dev.plinth.benchmark.workload;

import dev.plinth.benchmark.model.Address;
import dev.plinth.benchmark.model.SampleData;
import dev.plinth.benchmark.model.User;
import java.sql.SQLException;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;

/** Inserts 100 users with 3 addresses each, reads them back, and rolls back. */
public class Graph extends Workload {
  private final List<User> users = SampleData.users();

  /** Writes and reads all. */
  @Benchmark
  public List<User> run() throws SQLException {
    for (User user : users) {
      user.id = null;
      for (Address address : user.addresses) {
        address.id = null;
      }
    }
    library.insertGraph(users);
    List<User> found = library.findGraph();
    library.connection().rollback();
    return found;
  }
}
