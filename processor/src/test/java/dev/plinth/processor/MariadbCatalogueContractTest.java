package dev.plinth.processor;

import dev.plinth.testdatabase.TestServers;

final class MariadbCatalogueContractTest extends CatalogueContractTest {
  MariadbCatalogueContractTest() {
    super(TestServers.MARIADB);
  }
}
