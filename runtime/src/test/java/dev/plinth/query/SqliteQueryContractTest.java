package dev.plinth.query;

import dev.plinth.testdatabase.TestServers;

final class SqliteQueryContractTest extends QueryContractTest {

  SqliteQueryContractTest() {
    super(TestServers.SQLITE);
  }
}
