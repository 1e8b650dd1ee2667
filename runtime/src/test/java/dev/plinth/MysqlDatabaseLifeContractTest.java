package dev.plinth;

import dev.plinth.testdatabase.EmptyDatabase;
import dev.plinth.testdatabase.TestServers;
import org.junit.jupiter.api.AfterEach;

final class MysqlDatabaseLifeContractTest extends DatabaseLifeContractTest {

  private final EmptyDatabase database = TestServers.MYSQL.create();

  MysqlDatabaseLifeContractTest() {
    super(ServerSessions.MYSQL_FAMILY);
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
