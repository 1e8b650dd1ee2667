package dev.plinth.testdatabase;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.opentest4j.TestAbortedException;

/**
 * A server that this JVM starts from its binaries on Maven Central, or a running one that {@code
 * PLINTH_TEST_…_URL} names.
 */
abstract class StartedServer implements TestServer {

  private final String name;
  private final String product;
  private @Nullable ServerDatabases databases;
  private @Nullable TestAbortedException missing;

  /**
   * @param name of the dialect
   * @param product how its makers write it
   */
  StartedServer(String name, String product) {
    this.name = name;
    this.product = product;
  }

  @Override
  public final String name() {
    return name;
  }

  @Override
  public final EmptyDatabase create() {
    return databases().create();
  }

  private synchronized ServerDatabases databases() {
    if (missing != null) {
      throw missing;
    }
    if (databases == null) {
      String variable = "PLINTH_TEST_" + name.toUpperCase(Locale.ROOT) + "_URL";
      String given = System.getenv(variable);
      databases = databases(given == null ? started() : given);
      if (given != null) {
        databases.sweep(listOfDatabases());
        Runtime.getRuntime().addShutdownHook(new Thread(databases::dropAll));
      }
    }
    return databases;
  }

  private String started() {
    try {
      return start(JvmFolder.get().subfolder(name));
    } catch (ServerStartException e) {
      missing =
          new TestAbortedException(
              "%s does not start here (%s); set PLINTH_TEST_%s_URL to the URL of a running server"
                  .formatted(product, e.getMessage(), name.toUpperCase(Locale.ROOT)),
              e);
      throw missing;
    }
  }

  /** Starts the server in this folder, to end with the JVM. Returns the URL of a database. */
  abstract String start(Path folder) throws ServerStartException;

  /** The databases of the server behind this URL. */
  abstract ServerDatabases databases(String adminUrl);

  /** The query for the names of all databases. */
  abstract String listOfDatabases();
}
