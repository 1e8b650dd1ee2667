package dev.plinth.processor;

import dev.plinth.testdatabase.EmptyDatabase;
import dev.plinth.testdatabase.TestServers;

final class SqliteRunningContractTest extends RunningContractTest {
  SqliteRunningContractTest() {
    super(TestServers.SQLITE);
  }

  @Override
  String url(EmptyDatabase database) {
    return database.url() + "?foreign_keys=on";
  }
}
