package dev.plinth.contract;

import java.util.Map;

class H2DiffContractTest extends DiffContractTest {
  H2DiffContractTest() {
    super(
        TestedDatabases.H2,
        Map.of("c035", "1 is no timestamp", "e007", "1 is no value of the enum"),
        Map.of(
            "composite-key-renamed-everywhere",
            "its catalogue pairs the columns of the foreign key by names that they had before"));
  }
}
