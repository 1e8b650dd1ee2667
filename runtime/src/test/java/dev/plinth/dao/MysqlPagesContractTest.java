package dev.plinth.dao;

import dev.plinth.testdatabase.TestServers;

final class MysqlPagesContractTest extends PagesContractTest {

  MysqlPagesContractTest() {
    super(TestServers.MYSQL, Way.DIRECT);
  }
}
