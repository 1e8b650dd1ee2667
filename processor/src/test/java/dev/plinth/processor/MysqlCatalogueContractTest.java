package dev.plinth.processor;

import dev.plinth.testdatabase.TestServers;

final class MysqlCatalogueContractTest extends CatalogueContractTest {
  MysqlCatalogueContractTest() {
    super(TestServers.MYSQL);
  }
}
