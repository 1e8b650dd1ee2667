package dev.plinth.dao;

import dev.plinth.testdatabase.TestServers;

final class PostgresqlUpsertContractTest extends UpsertContractTest {

  PostgresqlUpsertContractTest() {
    super(TestServers.POSTGRESQL, Way.DIRECT);
  }
}
