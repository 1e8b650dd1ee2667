package dev.plinth.dao;

import dev.plinth.testdatabase.TestServers;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Way.class)
final class PostgresqlStreamContractTest extends ServerStreamContractTest {

  PostgresqlStreamContractTest(Way way) {
    super(TestServers.POSTGRESQL, way);
  }

  @Override
  String kill() {
    return "select pg_terminate_backend(?)";
  }

  @Override
  String session() {
    return "select pg_backend_pid()";
  }
}
