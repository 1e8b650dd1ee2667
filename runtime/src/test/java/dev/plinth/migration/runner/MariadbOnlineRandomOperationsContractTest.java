package dev.plinth.migration.runner;

import dev.plinth.contract.TestedDatabases;
import dev.plinth.schema.Schema;
import dev.plinth.schema.operation.Operation;
import java.util.List;

/** The same law for SQL that lets others work meanwhile. */
class MariadbOnlineRandomOperationsContractTest extends RandomOperationsContractTest {
  MariadbOnlineRandomOperationsContractTest() {
    super(TestedDatabases.MARIADB, 8);
  }

  @Override
  String script(List<Operation> operations, Schema from) {
    return TestedDatabases.MARIADB.dialect().onlineScript(operations, from);
  }
}
