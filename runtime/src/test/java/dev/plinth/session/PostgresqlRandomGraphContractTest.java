package dev.plinth.session;

import dev.plinth.testdatabase.TestServers;

final class PostgresqlRandomGraphContractTest extends RandomGraphContractTest {

  PostgresqlRandomGraphContractTest() {
    super(TestServers.POSTGRESQL, 8);
  }
}
