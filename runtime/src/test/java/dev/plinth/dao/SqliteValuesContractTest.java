package dev.plinth.dao;

import dev.plinth.testdatabase.TestServers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Way.class)
final class SqliteValuesContractTest extends ValuesContractTest {

  SqliteValuesContractTest(Way way) {
    super(TestServers.SQLITE, way);
  }

  @Test
  void negativeZeroIsRefused() {
    refused(s -> s.ratio = -0.0, "ratio is -0.0, which SQLite stores as 0.0");
  }
}
