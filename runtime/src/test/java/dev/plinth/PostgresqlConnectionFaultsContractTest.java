package dev.plinth;

import dev.plinth.testdatabase.RestartableServer;
import org.jdbi.v3.core.Handle;

final class PostgresqlConnectionFaultsContractTest extends ConnectionFaultsContractTest {

  PostgresqlConnectionFaultsContractTest() {
    super("postgresql", RestartableServer.postgresql());
  }

  /** The server trusts everybody, and asks for passwords once it is told to. */
  @Override
  void createUser(Handle administrator, String password) {
    administrator.execute("create user ann superuser password '" + password + "'");
    administrator.execute(
        """
        do $$ begin
          execute format(
            'copy (values (%L), (%L)) to %L',
            'host all ann all scram-sha-256',
            'host all all all trust',
            current_setting('hba_file'));
        end $$
        """);
    administrator.execute("select pg_reload_conf()");
  }

  @Override
  String anonymous(String withUser) {
    return withUser.replaceFirst("[?&]user=[^&]*", "");
  }

  @Override
  ServerSessions sessions() {
    return ServerSessions.POSTGRESQL;
  }

  @Override
  String slow() {
    return "select count(*) from (select pg_sleep(60)) as nap";
  }
}
