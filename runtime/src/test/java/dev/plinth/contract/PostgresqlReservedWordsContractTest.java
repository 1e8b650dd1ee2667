package dev.plinth.contract;

class PostgresqlReservedWordsContractTest extends ReservedWordsContractTest {
  PostgresqlReservedWordsContractTest() {
    super(TestedDatabases.POSTGRESQL, "select word from pg_get_keywords()");
  }
}
