package dev.plinth.migration.inspect;

import dev.plinth.contract.TestedDatabases;

class MysqlInspectorContractTest extends InspectorContractTest {
  MysqlInspectorContractTest() {
    super(TestedDatabases.MYSQL);
  }
}
