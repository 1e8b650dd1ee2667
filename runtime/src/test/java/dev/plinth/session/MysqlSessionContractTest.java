package dev.plinth.session;

import dev.plinth.testdatabase.TestServers;

final class MysqlSessionContractTest extends SessionContractTest {

  MysqlSessionContractTest() {
    super(TestServers.MYSQL);
  }
}
