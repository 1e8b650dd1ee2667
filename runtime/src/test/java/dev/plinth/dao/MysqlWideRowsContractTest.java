package dev.plinth.dao;

import dev.plinth.testdatabase.TestServers;

final class MysqlWideRowsContractTest extends WideRowsContractTest {

  MysqlWideRowsContractTest() {
    super(TestServers.MYSQL, "", "&useServerPrepStmts=true", "&useCursorFetch=false");
  }
}
