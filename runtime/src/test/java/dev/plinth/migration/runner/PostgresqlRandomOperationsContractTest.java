package dev.plinth.migration.runner;

import dev.plinth.contract.TestedDatabases;

class PostgresqlRandomOperationsContractTest extends RandomOperationsContractTest {
  PostgresqlRandomOperationsContractTest() {
    super(TestedDatabases.POSTGRESQL, 30);
  }
}
