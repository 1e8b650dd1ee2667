package dev.plinth.contract;

import dev.plinth.dialect.Dialect;
import dev.plinth.schema.Schema;
import dev.plinth.schema.operation.Operation;
import dev.plinth.schema.operation.Operations;
import java.util.List;
import java.util.stream.Stream;

/** The same cases with SQL that lets others work meanwhile, where it is another one. */
class PostgresqlOnlineDiffContractTest extends PostgresqlDiffContractTest {
  private static final Dialect DIALECT = TestedDatabases.POSTGRESQL.dialect();

  @Override
  Stream<DiffCase> cases() {
    return super.cases().filter(this::hasSqlOfItsOwn);
  }

  private boolean hasSqlOfItsOwn(DiffCase diffCase) {
    Schema before = diffCase.schema().before();
    List<Operation> there = operations(diffCase);
    List<Operation> back = Operations.reverse(there, before);
    return hasSqlOfItsOwn(there, before) || hasSqlOfItsOwn(back, Operations.apply(there, before));
  }

  private static boolean hasSqlOfItsOwn(List<Operation> operations, Schema from) {
    return !DIALECT.onlineScript(operations, from).equals(DIALECT.script(operations, from));
  }

  @Override
  String script(List<Operation> operations, Schema from) {
    return DIALECT.onlineScript(operations, from);
  }
}
