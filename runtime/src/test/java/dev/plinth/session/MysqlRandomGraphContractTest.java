package dev.plinth.session;

import dev.plinth.testdatabase.TestServers;

final class MysqlRandomGraphContractTest extends RandomGraphContractTest {

  MysqlRandomGraphContractTest() {
    super(TestServers.MYSQL, 8);
  }
}
