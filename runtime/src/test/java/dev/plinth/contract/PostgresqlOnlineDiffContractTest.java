package dev.plinth.contract;

import dev.plinth.schema.Schema;
import dev.plinth.schema.operation.Operation;
import java.util.List;

/** The same cases with SQL that lets others work meanwhile. */
class PostgresqlOnlineDiffContractTest extends PostgresqlDiffContractTest {

  @Override
  String script(List<Operation> operations, Schema from) {
    return TestedDatabases.POSTGRESQL.dialect().onlineScript(operations, from);
  }
}
