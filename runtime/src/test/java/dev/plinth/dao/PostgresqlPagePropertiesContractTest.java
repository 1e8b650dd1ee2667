package dev.plinth.dao;

import dev.plinth.testdatabase.TestServers;

final class PostgresqlPagePropertiesContractTest extends PagePropertiesContractTest {

  PostgresqlPagePropertiesContractTest() {
    super(TestServers.POSTGRESQL);
  }
}
