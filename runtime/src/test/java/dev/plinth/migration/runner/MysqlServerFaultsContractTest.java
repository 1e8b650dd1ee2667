package dev.plinth.migration.runner;

import dev.plinth.contract.TestedDatabases;

class MysqlServerFaultsContractTest extends MysqlFamilyServerFaultsContractTest {

  MysqlServerFaultsContractTest() {
    super(TestedDatabases.MYSQL);
  }

  @Override
  String asReader(String url) {
    return url.replaceAll(
        "user=\\w+", "user=plinth_reader&password=reader&allowPublicKeyRetrieval=true");
  }

  /** With a role active, MySQL takes the names of grants to the letter. */
  @Override
  String grantable(String name) {
    return name;
  }

  @Override
  String withDefaultRole(String role) {
    return "set default role " + role + " to plinth_reader@'%'";
  }
}
