package dev.plinth.contract;

/** The databases that the suites know. */
public final class TestedDatabases {
  public static final TestedDatabase SQLITE = new SqliteTested();
  public static final TestedDatabase POSTGRESQL = new PostgresqlTested();

  private TestedDatabases() {}
}
