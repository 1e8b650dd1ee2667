package dev.plinth.dao;

import dev.plinth.testdatabase.TestServers;

final class PostgresqlWideRowsContractTest extends WideRowsContractTest {

  PostgresqlWideRowsContractTest() {
    super(TestServers.POSTGRESQL, "", "&prepareThreshold=-1", "&binaryTransfer=false");
  }

  @Override
  String letters() {
    return super.letters().replace("\0", "");
  }
}
