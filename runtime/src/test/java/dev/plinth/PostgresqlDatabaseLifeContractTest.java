package dev.plinth;

import dev.plinth.testdatabase.EmptyDatabase;
import dev.plinth.testdatabase.TestServers;
import org.junit.jupiter.api.AfterEach;

final class PostgresqlDatabaseLifeContractTest extends DatabaseLifeContractTest {

  private final EmptyDatabase database = TestServers.POSTGRESQL.create();

  PostgresqlDatabaseLifeContractTest() {
    super(ServerSessions.POSTGRESQL);
  }

  @Override
  String url() {
    return database.url();
  }

  @AfterEach
  void drop() {
    database.close();
  }
}
