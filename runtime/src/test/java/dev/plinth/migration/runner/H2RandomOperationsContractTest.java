package dev.plinth.migration.runner;

import dev.plinth.contract.TestedDatabases;

class H2RandomOperationsContractTest extends RandomOperationsContractTest {
  H2RandomOperationsContractTest() {
    super(TestedDatabases.H2, 30);
  }
}
