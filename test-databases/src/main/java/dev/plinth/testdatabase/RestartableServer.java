package dev.plinth.testdatabase;

import java.nio.file.Path;

/** A server of one test, which may stop it and start it again on the same port. */
public interface RestartableServer extends AutoCloseable {

  /** The JDBC URL of its database; it holds all that is needed to connect. */
  String url();

  /** Stops the server as an administrator does, whatever is running on it. */
  void stop();

  /** Starts it again, with what it has stored. */
  void start();

  @Override
  void close();

  /**
   * A running PostgreSQL.
   *
   * @throws org.opentest4j.TestAbortedException where it can't run here
   */
  static RestartableServer postgresql() {
    return RestartablePostgresql.started();
  }

  /**
   * A running PostgreSQL that goes on with the files of another one.
   *
   * @param folder holds them in {@code data}; deleted when the server is closed
   */
  static RestartableServer postgresqlIn(Path folder) {
    return RestartablePostgresql.startedIn(folder);
  }

  /**
   * A running MariaDB.
   *
   * @throws org.opentest4j.TestAbortedException where it can't run here
   */
  static RestartableServer mariadb() {
    return RestartableMariadb.started();
  }

  /**
   * A running MySQL.
   *
   * @throws org.opentest4j.TestAbortedException where it can't run here
   */
  static RestartableServer mysql() {
    return RestartableMysql.started();
  }
}
