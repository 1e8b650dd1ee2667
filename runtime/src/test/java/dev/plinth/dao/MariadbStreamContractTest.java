package dev.plinth.dao;

import dev.plinth.testdatabase.TestServers;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Way.class)
final class MariadbStreamContractTest extends ServerStreamContractTest {

  MariadbStreamContractTest(Way way) {
    super(TestServers.MARIADB, way);
  }

  @Override
  String kill() {
    return "kill ?";
  }

  @Override
  String session() {
    return "select connection_id()";
  }
}
