package dev.plinth.dao;

import dev.plinth.testdatabase.TestServers;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Way.class)
final class SqliteFailuresContractTest extends FailuresContractTest {

  SqliteFailuresContractTest(Way way) {
    super(TestServers.SQLITE, way);
  }
}
