package dev.plinth.contract;

final class MysqlCapabilitiesContractTest extends CapabilitiesContractTest {
  MysqlCapabilitiesContractTest() {
    super(TestedDatabases.MYSQL);
  }
}
