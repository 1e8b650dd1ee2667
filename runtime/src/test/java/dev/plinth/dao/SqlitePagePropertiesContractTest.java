package dev.plinth.dao;

import dev.plinth.testdatabase.TestServers;

final class SqlitePagePropertiesContractTest extends PagePropertiesContractTest {

  SqlitePagePropertiesContractTest() {
    super(TestServers.SQLITE);
  }
}
