package dev.plinth.dao;

import dev.plinth.testdatabase.TestServers;

final class PostgresqlManyRowsContractTest extends ManyRowsContractTest {

  PostgresqlManyRowsContractTest() {
    super(TestServers.POSTGRESQL, Way.DIRECT);
  }
}
