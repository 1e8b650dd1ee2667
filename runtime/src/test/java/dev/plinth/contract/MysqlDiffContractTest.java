package dev.plinth.contract;

import java.util.Map;

class MysqlDiffContractTest extends DiffContractTest {
  MysqlDiffContractTest() {
    super(
        TestedDatabases.MYSQL,
        Map.of(
            "c035", "1 is no timestamp",
            "type-12-decimal-to-datetime", "1 is no timestamp"),
        Map.of(
            "composite-key-renamed-everywhere",
            "it loses the table whose referenced columns swap their names"));
  }
}
