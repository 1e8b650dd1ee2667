package dev.plinth.query;

import dev.plinth.testdatabase.TestServers;

final class MysqlQueryContractTest extends QueryContractTest {

  MysqlQueryContractTest() {
    super(TestServers.MYSQL);
  }
}
