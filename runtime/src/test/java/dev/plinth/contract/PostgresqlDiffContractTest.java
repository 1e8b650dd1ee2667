package dev.plinth.contract;

import java.util.Map;

class PostgresqlDiffContractTest extends DiffContractTest {

  PostgresqlDiffContractTest() {
    super(
        TestedDatabases.POSTGRESQL,
        Map.of("c035", "1 is no timestamp", "e007", "1 is no value of the enum"),
        Map.of());
  }
}
