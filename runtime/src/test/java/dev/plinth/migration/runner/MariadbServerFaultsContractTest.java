package dev.plinth.migration.runner;

import dev.plinth.contract.TestedDatabases;

class MariadbServerFaultsContractTest extends MysqlFamilyServerFaultsContractTest {

  MariadbServerFaultsContractTest() {
    super(TestedDatabases.MARIADB);
  }

  @Override
  String asReader(String url) {
    return url.replaceAll("user=\\w+", "user=plinth_reader")
        .replaceAll("password=\\w+", "password=reader");
  }

  @Override
  String withDefaultRole(String role) {
    return "set default role " + role + " for plinth_reader@'%'";
  }
}
