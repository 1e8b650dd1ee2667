package dev.plinth.session;

import dev.plinth.testdatabase.TestServers;

final class SqliteCircleContractTest extends CircleContractTest {

  SqliteCircleContractTest() {
    super(TestServers.SQLITE, "?foreign_keys=true");
  }
}
