package dev.plinth.migration.runner;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plinth.contract.TestedDatabases;
import java.util.List;
import org.junit.jupiter.api.Test;

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
  String overflowing() {
    return """
        set local work_mem = '64kB';
        set local temp_file_limit = '64kB';
        create table full_one as select md5(a::text) as b from generate_series(1, 20000) a order by 1;
        """;
  }

  @Override
  String lacking() {
    return "user plinth_reader may create nothing in schema public";
  }

  @Test
  void tablesOfAnotherOwnerAreNamed() {
    database().run(url(), readerOf(url()));
    database()
        .run(
            url(),
            List.of(
                "grant create on schema public to plinth_reader",
                "create table one (a integer)",
                "create table \"Two\" (a integer)",
                "create table plain (a integer)"));
    Steps steps =
        Steps.of(
            "insert into plain values (1);\ncreate index ix_one on one (a);",
            "alter table if exists \"Two\" add b integer;\ncreate table three (a integer);");
    assertThatThrownBy(
            () -> MigrationRunner.open(asReader(url()), null, null).run(steps, RunListener.NONE))
        .hasMessageStartingWith(
            "nothing was run: this user does not own Two, one, and may not alter it. Run it as");
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
