package dev.plinth.processor;

import dev.plinth.testdatabase.TestServers;

final class MariadbRunningContractTest extends RunningContractTest {
  MariadbRunningContractTest() {
    super(
        TestServers.MARIADB,
        MysqlFamilyVariations.ALL,
        new Variation(
            "inheritance",
            "pragma ignore_check_constraints = on",
            "set check_constraint_checks = 0"),
        new Variation(
            "inheritance",
            "pragma ignore_check_constraints = off",
            "set check_constraint_checks = 1"));
  }
}
