package dev.plinth.session;

import dev.plinth.testdatabase.TestServers;

final class MysqlFailedFlushContractTest extends FailedFlushContractTest {

  MysqlFailedFlushContractTest() {
    super(TestServers.MYSQL);
  }
}
