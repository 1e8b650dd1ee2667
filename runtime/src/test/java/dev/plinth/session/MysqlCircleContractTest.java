package dev.plinth.session;

import dev.plinth.testdatabase.TestServers;

final class MysqlCircleContractTest extends CircleContractTest {

  MysqlCircleContractTest() {
    super(TestServers.MYSQL);
  }
}
