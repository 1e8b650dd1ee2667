package dev.plinth.contract;

final class MariadbCapabilitiesContractTest extends CapabilitiesContractTest {
  MariadbCapabilitiesContractTest() {
    super(TestedDatabases.MARIADB);
  }
}
