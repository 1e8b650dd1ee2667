package dev.plinth.session;

import dev.plinth.testdatabase.TestServers;

final class PostgresqlRandomOrderContractTest extends RandomOrderContractTest {

  PostgresqlRandomOrderContractTest() {
    super(TestServers.POSTGRESQL, 8);
  }
}
