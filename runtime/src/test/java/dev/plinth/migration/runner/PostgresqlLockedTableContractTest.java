package dev.plinth.migration.runner;

import dev.plinth.contract.TestedDatabases;

class PostgresqlLockedTableContractTest extends LockedTableContractTest {
  PostgresqlLockedTableContractTest() {
    super(TestedDatabases.POSTGRESQL);
  }
}
