package dev.plinth.migration.inspect;

import dev.plinth.contract.TestedDatabases;

class H2InspectorContractTest extends InspectorContractTest {
  H2InspectorContractTest() {
    super(TestedDatabases.H2);
  }
}
