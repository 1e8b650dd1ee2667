package dev.plinth.testdatabase;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.opentest4j.TestAbortedException;

/**
 * PostgreSQL from its binaries on Maven Central, or the server that {@code
 * PLINTH_TEST_POSTGRESQL_URL} names.
 */
final class PostgresqlServer implements TestServer {

  private static final String VARIABLE = "PLINTH_TEST_POSTGRESQL_URL";

  private @Nullable ServerDatabases databases;
  private @Nullable TestAbortedException missing;

  @Override
  public String name() {
    return "postgresql";
  }

  @Override
  public EmptyDatabase create() {
    return databases().create();
  }

  private synchronized ServerDatabases databases() {
    if (missing != null) {
      throw missing;
    }
    if (databases == null) {
      databases =
          new ServerDatabases(
              Optional.ofNullable(System.getenv(VARIABLE)).orElseGet(this::start),
              "create database %s template template0 encoding 'UTF8'",
              "drop database if exists %s with (force)");
      databases.sweep("select datname from pg_database");
    }
    return databases;
  }

  /** The library stops the server in a shutdown hook of its own. */
  private String start() {
    Path folder = JvmFolder.get().subfolder("postgresql");
    try {
      return EmbeddedPostgres.builder()
          .setDataDirectory(folder.resolve("data"))
          .setServerConfig("max_connections", "200")
          .setServerConfig("synchronous_commit", "off")
          .setServerConfig("full_page_writes", "off")
          .start()
          .getJdbcUrl("postgres", "postgres");
    } catch (IOException | IllegalStateException e) {
      missing =
          new TestAbortedException(
              "PostgreSQL does not start here (%s); set %s to the URL of a running server"
                  .formatted(e.getMessage(), VARIABLE),
              e);
      throw missing;
    }
  }
}
