package dev.plinth.processor;

import dev.plinth.testdatabase.TestServers;

final class PostgresqlCatalogueContractTest extends CatalogueContractTest {
  PostgresqlCatalogueContractTest() {
    super(TestServers.POSTGRESQL);
  }
}
