package dev.plinth.testdatabase;

import java.util.List;

/** The list of all database systems that tests run on. */
public final class TestServers {

  public static final TestServer SQLITE = new SqliteServer();
  public static final TestServer POSTGRESQL = new PostgresqlServer();
  public static final TestServer MARIADB = new MariadbServer();
  public static final TestServer MYSQL = new MysqlServer();
  public static final TestServer H2 = new H2Server();

  public static final List<TestServer> ALL = List.of(SQLITE, POSTGRESQL, MARIADB, MYSQL, H2);

  private TestServers() {}
}
