package dev.plinth.dao;

import dev.plinth.testdatabase.TestServers;

final class MariadbUpsertContractTest extends UpsertContractTest {

  MariadbUpsertContractTest() {
    super(TestServers.MARIADB, Way.DIRECT);
  }
}
