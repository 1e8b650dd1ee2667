package dev.plinth.processor;

import dev.plinth.testdatabase.EmptyDatabase;
import dev.plinth.testdatabase.TestServers;

final class SqliteCatalogueContractTest extends CatalogueContractTest {
  SqliteCatalogueContractTest() {
    super(TestServers.SQLITE);
  }

  @Override
  String url(EmptyDatabase empty) {
    return empty.url() + "?foreign_keys=on";
  }
}
