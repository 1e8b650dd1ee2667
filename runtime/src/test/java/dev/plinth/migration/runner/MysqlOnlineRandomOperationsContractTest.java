package dev.plinth.migration.runner;

import dev.plinth.contract.TestedDatabases;
import dev.plinth.schema.Schema;
import dev.plinth.schema.operation.Operation;
import java.util.List;

/** The same law for SQL that lets others work meanwhile. */
class MysqlOnlineRandomOperationsContractTest extends RandomOperationsContractTest {
  MysqlOnlineRandomOperationsContractTest() {
    super(TestedDatabases.MYSQL, 4);
  }

  @Override
  String script(List<Operation> operations, Schema from) {
    return TestedDatabases.MYSQL.dialect().onlineScript(operations, from);
  }
}
