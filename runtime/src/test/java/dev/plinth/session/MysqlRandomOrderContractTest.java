package dev.plinth.session;

import dev.plinth.testdatabase.TestServers;

final class MysqlRandomOrderContractTest extends RandomOrderContractTest {

  MysqlRandomOrderContractTest() {
    super(TestServers.MYSQL, 8);
  }
}
