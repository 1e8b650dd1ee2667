package dev.plinth.migration.runner;

import dev.plinth.contract.TestedDatabases;
import dev.plinth.schema.Schema;
import dev.plinth.schema.operation.Operation;
import java.util.List;

/** The same law for SQL that lets others work meanwhile. */
class PostgresqlOnlineRandomOperationsContractTest extends RandomOperationsContractTest {
  PostgresqlOnlineRandomOperationsContractTest() {
    super(TestedDatabases.POSTGRESQL, 20);
  }

  @Override
  String script(List<Operation> operations, Schema from) {
    return TestedDatabases.POSTGRESQL.dialect().onlineScript(operations, from);
  }
}
