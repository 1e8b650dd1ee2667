package dev.plinth.processor;

import dev.plinth.testdatabase.TestServers;

final class H2CatalogueContractTest extends CatalogueContractTest {
  H2CatalogueContractTest() {
    super(TestServers.H2);
  }
}
