package dev.plinth.dao;

import dev.plinth.testdatabase.TestServers;

final class PostgresqlInsertAllContractTest extends InsertAllContractTest {

  PostgresqlInsertAllContractTest() {
    super(TestServers.POSTGRESQL, Way.DIRECT);
  }
}
