package dev.plinth.session;

import dev.plinth.testdatabase.TestServers;

final class SqliteRandomOrderContractTest extends RandomOrderContractTest {

  SqliteRandomOrderContractTest() {
    super(TestServers.SQLITE, 60);
  }
}
