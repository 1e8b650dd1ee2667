package dev.plinth.contract;

final class H2CapabilitiesContractTest extends CapabilitiesContractTest {
  H2CapabilitiesContractTest() {
    super(TestedDatabases.H2);
  }
}
