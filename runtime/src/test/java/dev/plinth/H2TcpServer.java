package dev.plinth;

import java.nio.file.Path;
import java.sql.SQLException;
import org.h2.tools.Server;

/** A database server that a test can stop and start again on the same port. */
final class H2TcpServer implements AutoCloseable {

  private final Path folder;
  private Server server;

  H2TcpServer(Path folder) throws SQLException {
    this.folder = folder;
    this.server = start("0");
  }

  private Server start(String port) throws SQLException {
    return Server.createTcpServer("-tcpPort", port, "-ifNotExists", "-baseDir", folder.toString())
        .start();
  }

  String url() {
    return "jdbc:h2:tcp://localhost:" + server.getPort() + "/shop";
  }

  void stop() {
    server.stop();
  }

  void startAgain() throws SQLException {
    server = start(String.valueOf(server.getPort()));
  }

  @Override
  public void close() {
    server.stop();
  }
}
