package dev.plinth.dao;

import dev.plinth.testdatabase.TestServers;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Way.class)
final class PostgresqlTransactionContractTest extends TransactionContractTest {

  PostgresqlTransactionContractTest(Way way) {
    super(TestServers.POSTGRESQL, way);
  }
}
