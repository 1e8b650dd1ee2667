package dev.plinth.query;

import dev.plinth.testdatabase.TestServers;

final class PostgresqlQueryContractTest extends QueryContractTest {

  PostgresqlQueryContractTest() {
    super(TestServers.POSTGRESQL);
  }
}
