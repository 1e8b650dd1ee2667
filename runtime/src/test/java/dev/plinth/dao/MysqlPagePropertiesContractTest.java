package dev.plinth.dao;

import dev.plinth.testdatabase.TestServers;

final class MysqlPagePropertiesContractTest extends PagePropertiesContractTest {

  MysqlPagePropertiesContractTest() {
    super(TestServers.MYSQL);
  }
}
