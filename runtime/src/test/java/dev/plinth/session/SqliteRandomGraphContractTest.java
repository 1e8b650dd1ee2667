package dev.plinth.session;

import dev.plinth.testdatabase.TestServers;

final class SqliteRandomGraphContractTest extends RandomGraphContractTest {

  SqliteRandomGraphContractTest() {
    super(TestServers.SQLITE, 60);
  }
}
