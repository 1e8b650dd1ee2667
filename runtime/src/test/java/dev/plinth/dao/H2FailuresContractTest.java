package dev.plinth.dao;

import dev.plinth.testdatabase.TestServers;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Way.class)
final class H2FailuresContractTest extends FailuresContractTest {

  H2FailuresContractTest(Way way) {
    super(TestServers.H2, way);
  }
}
