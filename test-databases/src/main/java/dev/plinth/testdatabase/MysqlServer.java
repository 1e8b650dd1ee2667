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
    MysqlBinary binary = MysqlBinary.unpack(folder.resolve("base"));
    int port = FreePort.find();
    List<String> common = common(folder);
    binary.run(common, "--initialize-insecure");
    binary.start(
        common,
        "--port=" + port,
        "--bind-address=127.0.0.1",
        "--socket=" + folder.resolve("s"),
        "--pid-file=" + folder.resolve("pid"),
        "--mysqlx=OFF",
        "--skip-ssl",
        "--skip-log-bin",
        "--max-connections=200",
        "--innodb-flush-log-at-trx-commit=0");
    String url = "jdbc:mysql://127.0.0.1:%d/mysql?user=root&sslMode=DISABLED".formatted(port);
    binary.await(url);
    return url;
  }

  private static List<String> common(Path folder) {
    String data = "--datadir=" + folder.resolve("data");
    return isSuperUser() ? List.of(data, "--user=root") : List.of(data);
  }
}
