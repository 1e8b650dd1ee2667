package dev.plinth.migration.runner;

import dev.plinth.contract.TestedDatabases;

class SqliteRunnerContractTest extends RunnerContractTest {
  SqliteRunnerContractTest() {
    super(TestedDatabases.SQLITE);
  }
}
