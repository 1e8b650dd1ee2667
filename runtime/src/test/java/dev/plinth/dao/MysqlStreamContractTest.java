package dev.plinth.dao;

import dev.plinth.testdatabase.TestServers;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Way.class)
final class MysqlStreamContractTest extends ServerStreamContractTest {

  MysqlStreamContractTest(Way way) {
    super(TestServers.MYSQL, way);
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
