package dev.plinth.testdatabase;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.opentest4j.TestAbortedException;

/** MySQL, which keeps its data while it is stopped. */
final class RestartableMysql implements RestartableServer {

  private static final AtomicInteger COUNT = new AtomicInteger();

  private final Path folder;
  private final MysqlBinary binary;
  private final int port;

  private RestartableMysql(Path folder, MysqlBinary binary, int port) {
    this.folder = folder;
    this.binary = binary;
    this.port = port;
  }

  static RestartableMysql started() {
    Path folder = JvmFolder.get().subfolder("restartable-mysql-" + COUNT.incrementAndGet());
    try {
      MysqlBinary binary = MysqlServer.initialized(folder);
      int port = MysqlServer.startAnywhere(binary, folder);
      RestartableMysql server = new RestartableMysql(folder, binary, port);
      Jdbc.execute(MysqlServer.url(server.port), "create database shop");
      return server;
    } catch (ServerStartException | IllegalStateException e) {
      throw new TestAbortedException("MySQL does not start here: " + e.getMessage(), e);
    }
  }

  @Override
  public String url() {
    return MysqlServer.url(port).replace("/mysql?", "/shop?");
  }

  @Override
  public void stop() {
    binary.stop();
  }

  @Override
  public void start() {
    try {
      MysqlServer.start(binary, folder, port);
    } catch (ServerStartException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    stop();
    FileTree.delete(folder);
  }
}
