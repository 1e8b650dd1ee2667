package dev.plinth.dao;

import dev.plinth.testdatabase.TestServers;

final class MysqlInsertAllContractTest extends InsertAllContractTest {

  MysqlInsertAllContractTest() {
    super(TestServers.MYSQL, Way.DIRECT);
  }
}
