package dev.plinth.migration.runner;

import dev.plinth.contract.TestedDatabases;

class SqliteRandomOperationsContractTest extends RandomOperationsContractTest {
  SqliteRandomOperationsContractTest() {
    super(TestedDatabases.SQLITE, 60);
  }
}
