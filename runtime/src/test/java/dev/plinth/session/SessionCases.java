package dev.plinth.session;

import dev.plinth.dao.EntityMapping;
import dev.plinth.testdatabase.EmptyDatabase;
import dev.plinth.testdatabase.TestServer;
import dev.plinth.testdatabase.TestServers;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Cases that run on every database. They say the statements of SQLite; on the others the kinds and
 * tables of the statements are the same.
 */
@ParameterizedClass(name = "{0}")
@MethodSource("servers")
abstract class SessionCases {

  @Parameter TestServer server;

  private final List<EmptyDatabase> created = new ArrayList<>();

  static List<TestServer> servers() {
    return TestServers.ALL;
  }

  /** A new database with the tables of these mappings. */
  final TestDatabase database(List<? extends EntityMapping<?>> mappings) {
    EmptyDatabase empty = server.create();
    created.add(empty);
    return new TestDatabase(server, empty.url(), mappings);
  }

  /** The same with more tables. */
  final TestDatabase database(List<? extends EntityMapping<?>> mappings, List<String> ddl) {
    TestDatabase db = database(mappings);
    ddl.forEach(db::execute);
    return db;
  }

  @AfterEach
  final void drop() {
    created.forEach(EmptyDatabase::close);
  }
}
