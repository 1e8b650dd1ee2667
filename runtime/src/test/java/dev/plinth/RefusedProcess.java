package dev.plinth;

import dev.plinth.dao.shop.Shop;
import dev.plinth.migration.runner.MigrationRunner;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Another process that opens URLs, and prints all that is known of how it fails. */
final class RefusedProcess {

  private RefusedProcess() {}

  /** Arguments: how long to wait in milliseconds, a password or "" for none, then the URLs. */
  public static void main(String[] arguments) {
    Duration timeout = Duration.ofMillis(Long.parseLong(arguments[0]));
    @Nullable String password = arguments[1].isEmpty() ? null : arguments[1];
    for (int i = 2; i < arguments.length; i++) {
      String url = arguments[i];
      run("database " + i, () -> open(url, password, timeout).close());
      run(
          "runner " + i,
          () -> MigrationRunner.open(url, password == null ? null : "ann", password).history());
    }
    System.exit(0);
  }

  private static Database open(String url, @Nullable String password, Duration timeout) {
    DatabaseBuilder builder = Shop.builder().url(url).timeout(timeout);
    return (password == null ? builder : builder.user("ann").password(password)).open();
  }

  private static void run(String what, Runnable work) {
    try {
      work.run();
      System.out.println(what + ": works");
    } catch (RuntimeException e) {
      System.out.println(what + ": " + e.getClass().getSimpleName() + ": " + e.getMessage());
      e.printStackTrace(System.out);
    }
  }
}
