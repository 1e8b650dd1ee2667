package dev.plinth.testdatabase;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.opentest4j.TestAbortedException;

/** PostgreSQL, which keeps its data while it is stopped. */
final class RestartablePostgresql implements RestartableServer {

  private static final AtomicInteger COUNT = new AtomicInteger();

  private final Path folder;
  private EmbeddedPostgres server;

  private RestartablePostgresql(Path folder, EmbeddedPostgres server) {
    this.folder = folder;
    this.server = server;
  }

  static RestartablePostgresql started() {
    return startedIn(
        JvmFolder.get().subfolder("restartable-postgresql-" + COUNT.incrementAndGet()));
  }

  /** One that works on the files in {@code data} below a folder, if there are any. */
  static RestartablePostgresql startedIn(Path folder) {
    try {
      return new RestartablePostgresql(folder, builder(folder).start());
    } catch (IOException | IllegalStateException e) {
      throw new TestAbortedException("PostgreSQL does not start here: " + e, e);
    }
  }

  private static EmbeddedPostgres.Builder builder(Path folder) {
    return PostgresqlServer.in(folder).setCleanDataDirectory(false);
  }

  @Override
  public String url() {
    return PostgresqlServer.url(server);
  }

  @Override
  public void stop() {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void start() {
    try {
      server = builder(folder).setPort(server.getPort()).start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    stop();
    FileTree.delete(folder);
  }
}
