package dev.plinth.contract;

import dev.plinth.dialect.registry.Dialects;
import dev.plinth.migration.inspect.MysqlFamilyInspector;
import dev.plinth.testdatabase.TestServers;

/** The databases that the suites know. */
public final class TestedDatabases {
  public static final TestedDatabase SQLITE = new SqliteTested();
  public static final TestedDatabase POSTGRESQL = new PostgresqlTested();

  public static final TestedDatabase MARIADB =
      new MysqlFamilyTested(
          Dialects.MARIADB,
          TestServers.MARIADB,
          MysqlFamilyInspector.mariadb(),
          "'11111111-1111-1111-1111-111111111111'");
  public static final TestedDatabase MYSQL =
      new MysqlFamilyTested(
          Dialects.MYSQL,
          TestServers.MYSQL,
          MysqlFamilyInspector.mysql(),
          "x'11111111111111111111111111111111'");

  public static final TestedDatabase H2 = new H2Tested();

  private TestedDatabases() {}
}
