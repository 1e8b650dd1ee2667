package dev.plinth;

import dev.plinth.testdatabase.TestServers;
import org.jdbi.v3.core.Handle;

final class MariadbConnectionFaultsContractTest extends ConnectionFaultsContractTest {

  MariadbConnectionFaultsContractTest() {
    super("mariadb", TestServers.MARIADB.create());
  }

  @Override
  void createUser(Handle administrator, String password) {
    administrator.execute("create user if not exists ann identified by '" + password + "'");
    administrator.execute("grant all on *.* to ann");
  }

  @Override
  String anonymous(String withUser) {
    return withUser.replaceFirst("user=[^&]*&password=[^&]*&", "");
  }

  @Override
  ServerSessions sessions() {
    return ServerSessions.MYSQL_FAMILY;
  }

  @Override
  String slow() {
    return "select sleep(60)";
  }
}
