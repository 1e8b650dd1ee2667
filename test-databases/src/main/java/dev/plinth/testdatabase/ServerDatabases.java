package dev.plinth.testdatabase;

import java.time.Duration;
import java.time.Instant;
import java.util.Deque;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Creates and drops databases on a running server. Their names hold the time, so that databases of
 * killed JVMs are known on a server that outlives them.
 */
final class ServerDatabases {

  private static final String PREFIX = "plinth_test_";
  private static final Duration KEPT = Duration.ofHours(12);

  private final String adminUrl;
  private final String create;
  private final String drop;
  private final @Nullable String empty;
  private final Deque<EmptyDatabase> returned = new ConcurrentLinkedDeque<>();
  private final Set<String> leftAtTheEnd = ConcurrentHashMap.newKeySet();
  private final AtomicInteger count = new AtomicInteger();
  private final String jvm =
      Long.toHexString(Instant.now().getEpochSecond())
          + "_"
          + UUID.randomUUID().toString().substring(0, 8);

  /**
   * @param adminUrl a database of the server, from which others can be created
   * @param create the statement, with {@code %s} for the name
   * @param drop the statement, with {@code %s} for the name; ends connections that are open
   */
  ServerDatabases(String adminUrl, String create, String drop) {
    this(adminUrl, create, drop, null);
  }

  /**
   * Likewise, on a server where it is faster to empty a database than to create one.
   *
   * @param empty the statement, to be run in the database; ends other connections that are open
   */
  ServerDatabases(String adminUrl, String create, String drop, @Nullable String empty) {
    this.adminUrl = adminUrl;
    this.create = create;
    this.drop = drop;
    this.empty = empty;
  }

  EmptyDatabase create() {
    EmptyDatabase used = returned.poll();
    return used == null ? createAnew() : used;
  }

  private EmptyDatabase createAnew() {
    String name = PREFIX + jvm + "_" + count.incrementAndGet();
    Jdbc.execute(adminUrl, create.formatted(name));
    String url = urlOf(name);
    if (empty == null) {
      return new EmptyDatabase(url, () -> Jdbc.execute(adminUrl, drop.formatted(name)));
    }
    leftAtTheEnd.add(name);
    return reusable(url, empty);
  }

  private EmptyDatabase reusable(String url, String statement) {
    return new EmptyDatabase(
        url,
        () -> {
          Jdbc.execute(url, statement);
          returned.push(reusable(url, statement));
        });
  }

  /** Drops what was kept for the next test; for a server that outlives this JVM. */
  void dropAll() {
    leftAtTheEnd.forEach(name -> Jdbc.execute(adminUrl, drop.formatted(name)));
  }

  /**
   * Drops what tests left behind half a day ago.
   *
   * @param list the query for the names of all databases
   */
  void sweep(String list) {
    long limit = Instant.now().minus(KEPT).getEpochSecond();
    for (String name : Jdbc.texts(adminUrl, list)) {
      if (name.startsWith(PREFIX) && createdAt(name) < limit) {
        Jdbc.execute(adminUrl, drop.formatted(name));
      }
    }
  }

  private static long createdAt(String name) {
    String time = name.substring(PREFIX.length()).split("_", 2)[0];
    try {
      return Long.parseLong(time, 16);
    } catch (NumberFormatException e) {
      return Long.MAX_VALUE; // somebody else's name
    }
  }

  /** The same URL with another database: what stands between the last slash and the parameters. */
  private String urlOf(String name) {
    int parameters = adminUrl.indexOf('?');
    String path = parameters < 0 ? adminUrl : adminUrl.substring(0, parameters);
    String rest = parameters < 0 ? "" : adminUrl.substring(parameters);
    return path.substring(0, path.lastIndexOf('/') + 1) + name + rest;
  }
}
