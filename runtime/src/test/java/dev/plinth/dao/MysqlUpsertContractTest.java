package dev.plinth.dao;

import dev.plinth.testdatabase.TestServers;

final class MysqlUpsertContractTest extends UpsertContractTest {

  MysqlUpsertContractTest() {
    super(TestServers.MYSQL, Way.DIRECT);
  }
}
