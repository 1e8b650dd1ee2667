package dev.plinth.migration.runner;

import dev.plinth.testdatabase.TestServers;

final class MysqlRunContractTest extends MysqlFamilyRunContractTest {

  MysqlRunContractTest() {
    super("mysql", TestServers.MYSQL);
  }
}
