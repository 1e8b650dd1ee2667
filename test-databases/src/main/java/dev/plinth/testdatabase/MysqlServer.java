package dev.plinth.testdatabase;

import java.nio.file.Path;
import java.util.List;

/** MySQL 8.0, where the libraries that it needs are there. */
final class MysqlServer extends MysqlFamilyServer {

  MysqlServer() {
    super("mysql", "MySQL");
  }

  @Override
  String start(Path folder) throws ServerStartException {
    MysqlBinary binary = initialized(folder);
    return url(startAnywhere(binary, folder));
  }

  /** The program, with an empty server in the folder that was not started yet. */
  static MysqlBinary initialized(Path folder) throws ServerStartException {
    MysqlBinary binary = MysqlBinary.unpack(folder.resolve("base"));
    binary.run(common(folder), "--initialize-insecure");
    return binary;
  }

  /** Starts the server in the folder. Returns the port. */
  static int startAnywhere(MysqlBinary binary, Path folder) throws ServerStartException {
    return FreePort.with(
        port -> {
          start(binary, folder, port);
          return port;
        });
  }

  /**
   * Starts the server in the folder, and waits until it takes connections; nothing has to survive
   * the machine.
   */
  static void start(MysqlBinary binary, Path folder, int port) throws ServerStartException {
    binary.start(
        common(folder),
        "--port=" + port,
        "--bind-address=127.0.0.1",
        "--socket=" + folder.resolve("s"),
        "--pid-file=" + folder.resolve("pid"),
        "--mysqlx=OFF",
        "--skip-ssl",
        "--skip-log-bin",
        "--max-connections=200",
        "--innodb-flush-method=nosync",
        "--innodb-doublewrite=OFF",
        "--innodb-flush-log-at-trx-commit=0");
    binary.await(url(port));
  }

  static String url(int port) {
    return "jdbc:mysql://127.0.0.1:%d/mysql?user=root&sslMode=DISABLED".formatted(port);
  }

  private static List<String> common(Path folder) {
    String data = "--datadir=" + folder.resolve("data");
    return isSuperUser() ? List.of(data, "--user=root") : List.of(data);
  }
}
