package dev.plinth.dao;

import dev.plinth.testdatabase.TestServers;

final class MariadbPagesContractTest extends PagesContractTest {

  MariadbPagesContractTest() {
    super(TestServers.MARIADB, Way.DIRECT);
  }
}
