package dev.plinth.contract;

class MariadbReservedWordsContractTest extends ReservedWordsContractTest {
  MariadbReservedWordsContractTest() {
    super(
        TestedDatabases.MARIADB,
        "select word from information_schema.keywords",
        "select `function` from information_schema.sql_functions");
  }
}
