package dev.plinth.contract;

import java.util.Map;

class MariadbDiffContractTest extends DiffContractTest {
  MariadbDiffContractTest() {
    super(
        TestedDatabases.MARIADB,
        Map.of(
            "c035", "1 is no timestamp",
            "type-12-decimal-to-datetime", "1 is no timestamp"),
        Map.of());
  }
}
