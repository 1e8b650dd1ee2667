package dev.plinth.migration.runner;

import dev.plinth.contract.TestedDatabases;
import java.util.List;

class MariadbServerFaultsContractTest extends ServerFaultsContractTest {

  MariadbServerFaultsContractTest() {
    super(TestedDatabases.MARIADB);
  }

  @Override
  List<String> killing(String statement) {
    List<String> ids =
        database()
            .rows(
                url(),
                "select id from information_schema.processlist where db = database() and id <>"
                    + " connection_id() and info like '"
                    + statement
                    + "%'");
    database().run(url(), ids.stream().map(id -> "kill " + id).toList());
    return ids;
  }

  @Override
  void beforeTheCrowd() {
    database().run(url(), List.of("set global connect_timeout = 120"));
  }

  @Override
  List<String> readerOf(String url) {
    String name = url.replaceAll(".*/|\\?.*", "");
    return List.of(
        "create or replace user plinth_reader@'%' identified by 'reader'",
        "grant select on " + name + ".* to plinth_reader@'%'");
  }

  @Override
  String asReader(String url) {
    return url.replaceAll("user=\\w+", "user=plinth_reader")
        .replaceAll("password=\\w+", "password=reader");
  }

  @Override
  String readOnly() {
    return url() + "&sessionVariables=transaction_read_only=1";
  }
}
