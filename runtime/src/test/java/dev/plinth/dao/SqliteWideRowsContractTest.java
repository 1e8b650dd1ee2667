package dev.plinth.dao;

import dev.plinth.testdatabase.TestServers;

final class SqliteWideRowsContractTest extends WideRowsContractTest {

  SqliteWideRowsContractTest() {
    super(TestServers.SQLITE, "");
  }
}
