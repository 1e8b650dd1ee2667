package dev.plinth.dao;

import dev.plinth.testdatabase.TestServers;

final class MysqlManyRowsContractTest extends ManyRowsContractTest {

  MysqlManyRowsContractTest() {
    super(TestServers.MYSQL, Way.DIRECT);
  }
}
