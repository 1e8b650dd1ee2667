package dev.plinth.migration.runner;

import dev.plinth.contract.TestedDatabases;
import java.util.List;

class PostgresqlServerFaultsContractTest extends ServerFaultsContractTest {

  PostgresqlServerFaultsContractTest() {
    super(TestedDatabases.POSTGRESQL);
  }

  @Override
  List<String> killing(String statement) {
    return database()
        .rows(
            url(),
            "select pg_terminate_backend(pid) from pg_stat_activity where datname ="
                + " current_database() and state = 'active' and query like '"
                + statement
                + "%'");
  }

  @Override
  List<String> readerOf(String url) {
    return List.of(
        "drop role if exists plinth_reader",
        "create role plinth_reader login password 'reader'",
        "grant usage on schema public to plinth_reader");
  }

  @Override
  String asReader(String url) {
    return url.replaceAll("user=\\w+", "user=plinth_reader")
        .replaceAll("password=\\w+", "password=reader");
  }

  @Override
  String readOnly() {
    return url() + "&options=-c%20default_transaction_read_only=on";
  }
}
