package dev.plinth.dao;

import dev.plinth.testdatabase.TestServers;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Way.class)
final class H2StreamContractTest extends StreamContractTest {

  H2StreamContractTest(Way way) {
    super(TestServers.H2, way);
  }
}
