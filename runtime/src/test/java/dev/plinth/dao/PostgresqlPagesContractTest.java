package dev.plinth.dao;

import dev.plinth.testdatabase.TestServers;

final class PostgresqlPagesContractTest extends PagesContractTest {

  PostgresqlPagesContractTest() {
    super(TestServers.POSTGRESQL, Way.DIRECT);
  }
}
