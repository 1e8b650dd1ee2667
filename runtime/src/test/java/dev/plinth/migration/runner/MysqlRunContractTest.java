package dev.plinth.migration.runner;

import dev.plinth.dialect.registry.Dialects;
import dev.plinth.testdatabase.TestServers;

final class MysqlRunContractTest extends MysqlFamilyRunContractTest {

  MysqlRunContractTest() {
    super(Dialects.MYSQL, TestServers.MYSQL);
  }
}
