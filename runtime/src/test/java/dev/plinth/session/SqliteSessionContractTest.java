package dev.plinth.session;

import dev.plinth.testdatabase.TestServers;

final class SqliteSessionContractTest extends SessionContractTest {

  SqliteSessionContractTest() {
    super(TestServers.SQLITE);
  }
}
