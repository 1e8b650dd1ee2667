package dev.plinth.migration.runner;

import dev.plinth.contract.TestedDatabases;

class H2LockedTableContractTest extends LockedTableContractTest {
  H2LockedTableContractTest() {
    super(TestedDatabases.H2);
  }
}
