package dev.plinth;

import dev.plinth.dao.EntityMapping;
import dev.plinth.dao.EntityMappings;
import dev.plinth.dao.PlinthPlugin;
import dev.plinth.dao.StatementPlan;
import dev.plinth.dao.StatementPlan.Retention;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Says what to open and how; give exactly one of URL, data source and Jdbi. */
public final class DatabaseBuilder {

  private static final Duration TIMEOUT = Duration.ofSeconds(30);
  private static final Duration CLOSE_TIMEOUT = Duration.ofSeconds(10);
  private static final int POOL_SIZE = 10;
  private static final String NAME = "plinth";

  private @Nullable String url;
  private @Nullable String user;
  private @Nullable String password;
  private @Nullable DataSource dataSource;
  private @Nullable Jdbi jdbi;
  private @Nullable List<EntityMapping<?>> mappings;
  private Duration timeout = TIMEOUT;
  private int poolSize = POOL_SIZE;
  private String name = NAME;
  private boolean retaining = true;
  private Duration closeTimeout = CLOSE_TIMEOUT;
  private @Nullable Duration statementTimeout;
  private @Nullable Object metrics;
  private @Nullable Object healthChecks;
  private final List<String> replicaUrls = new ArrayList<>();
  private final List<DataSource> replicaSources = new ArrayList<>();

  DatabaseBuilder() {}

  /** Opens connections to this URL. */
  public DatabaseBuilder url(String url) {
    this.url = url;
    return this;
  }

  /** The user's name for the URL. */
  public DatabaseBuilder user(String user) {
    this.user = user;
    return this;
  }

  /** The user's password for the URL. */
  public DatabaseBuilder password(String password) {
    this.password = password;
    return this;
  }

  /** Takes connections from here. */
  public DatabaseBuilder dataSource(DataSource dataSource) {
    this.dataSource = dataSource;
    return this;
  }

  /** Takes handles from here; every statement goes through this Jdbi's pipeline. */
  public DatabaseBuilder jdbi(Jdbi jdbi) {
    this.jdbi = jdbi;
    return this;
  }

  /** Works with these entities, instead of all that {@code ServiceLoader} finds. */
  public DatabaseBuilder entities(EntityMapping<?>... mappings) {
    this.mappings = List.of(mappings);
    return this;
  }

  /**
   * How long to wait for a free connection, and on SQLite for a lock that another connection holds;
   * 30 seconds without it.
   *
   * @throws IllegalArgumentException if it is negative, or longer than 24 days
   */
  public DatabaseBuilder timeout(Duration timeout) {
    if (timeout.isNegative() || timeout.toMillis() > Integer.MAX_VALUE) {
      throw new IllegalArgumentException(
          "a timeout of " + timeout + " is none: give one from 0 to 24 days");
    }
    this.timeout = timeout;
    return this;
  }

  /**
   * The most connections to a file or server; 10 without it.
   *
   * @throws IllegalArgumentException if it is not positive
   */
  public DatabaseBuilder poolSize(int connections) {
    if (connections < 1) {
      throw new IllegalArgumentException(
          "a pool of " + connections + " connections can't work: give it one at least");
    }
    this.poolSize = connections;
    return this;
  }

  /**
   * The longest that a statement may run, revisions of {@code migrate} included; no bound without
   * it. MySQL stops only statements that read.
   *
   * @throws IllegalArgumentException if it is shorter than a millisecond; at {@link #open}, if the
   *     database can't stop statements, as SQLite
   */
  public DatabaseBuilder statementTimeout(Duration longest) {
    if (longest.toMillis() < 1 || longest.toMillis() > Integer.MAX_VALUE) {
      throw new IllegalArgumentException(
          "a statement timeout of " + longest + " is none: give one from 1 ms to 24 days");
    }
    this.statementTimeout = longest;
    return this;
  }

  /**
   * How long {@link Database#close} waits for work that is running; 10 seconds without it. It is
   * cut off then, except on files of SQLite and H2, whose drivers let it go on to its end.
   */
  public DatabaseBuilder closeTimeout(Duration longest) {
    this.closeTimeout = longest;
    return this;
  }

  /**
   * What the pool is called in metrics, health checks, threads and logs; "plinth" without it, and
   * "plinth-replica-1" for the first replica. Databases that share a registry need a name each.
   */
  public DatabaseBuilder name(String name) {
    this.name = name;
    return this;
  }

  /**
   * Where the pool counts: a registry that HikariCP knows, as Micrometer's or Dropwizard's, or a
   * {@code MetricsTrackerFactory} of HikariCP, as for Prometheus. Does nothing without a pool: for
   * a database in memory, and with {@link #dataSource} and {@link #jdbi}.
   *
   * @throws IllegalArgumentException at {@link #open}, if HikariCP does not know it, or has counted
   *     for a pool of this name in it
   */
  public DatabaseBuilder metrics(Object registry) {
    this.metrics = registry;
    return this;
  }

  /**
   * Where the pool says whether it is well: Dropwizard's registry of health checks. Does nothing
   * without a pool, as {@link #metrics}.
   *
   * @throws IllegalArgumentException at {@link #open}, if HikariCP does not know it
   */
  public DatabaseBuilder healthChecks(Object registry) {
    this.healthChecks = registry;
    return this;
  }

  /**
   * A replica that {@link Database#readOnly} reads from, with the same user; several are taken in
   * turn.
   */
  public DatabaseBuilder replica(String url) {
    replicaUrls.add(url);
    return this;
  }

  /** Likewise, on the connections of a data source, which is left open. */
  public DatabaseBuilder replica(DataSource dataSource) {
    replicaSources.add(dataSource);
    return this;
  }

  /**
   * Sends every statement through Jdbi's pipeline, instead of retaining prepared statements. Needed
   * where statement customizers or context listeners, which {@link Database#jdbi} may be given,
   * have to see the statements of generated code; a {@code SqlLogger} sees them anyway.
   */
  public DatabaseBuilder pipeline() {
    this.retaining = false;
    return this;
  }

  /** Opens the database. */
  public Database open() {
    List<EntityMapping<?>> entities = mappings == null ? EntityMappings.found() : mappings;
    if (count(url, dataSource, jdbi) != 1) {
      throw new IllegalStateException("give the builder one of url, dataSource and jdbi");
    }
    List<AutoCloseable> opened = new ArrayList<>();
    try {
      Jdbi main = main(entities, opened);
      List<Jdbi> replicas = new ArrayList<>();
      for (String replica : replicaUrls) {
        PoolSettings settings = settings().ofReplica(replicas.size() + 1);
        replicas.add(open(replica, settings, entities, opened));
      }
      for (DataSource replica : replicaSources) {
        replicas.add(prepared(Jdbi.create(replica), Retention.NONE, entities));
      }
      replicas.forEach(each -> each.getConfig(StatementPlan.class).askForTypes(main));
      return new Database(main, replicas, entities, () -> Resources.closeAll(opened));
    } catch (RuntimeException e) {
      Resources.closeBehind(e, opened);
      throw e;
    }
  }

  private Jdbi main(List<EntityMapping<?>> entities, List<AutoCloseable> opened) {
    if (url != null) {
      return open(url, settings(), entities, opened);
    }
    Jdbi given = jdbi == null ? Jdbi.create(dataSource) : jdbi;
    return prepared(given, Retention.NONE, entities);
  }

  private PoolSettings settings() {
    return new PoolSettings(
        name,
        poolSize,
        statementTimeout,
        closeTimeout,
        new PoolRegistries(metrics, healthChecks),
        false);
  }

  private static int count(@Nullable Object... sources) {
    int given = 0;
    for (Object source : sources) {
      given += source == null ? 0 : 1;
    }
    return given;
  }

  private Jdbi open(
      String at,
      PoolSettings settings,
      List<EntityMapping<?>> entities,
      List<AutoCloseable> opened) {
    ConnectionTarget target = new ConnectionTarget(at, user, password, timeout);
    Retention retention = target.isEmbedded() ? Retention.CONNECTION : Retention.HANDLE;
    if (target.isInMemory()) {
      SharedConnection shared =
          new SharedConnection(target.connect(), timeout, settings.closeTimeout());
      return prepared(owning(shared, shared, opened), retention, entities);
    }
    PooledConnections pool =
        new PooledConnections(
            ConnectionPool.open(target, settings), target, settings.closeTimeout());
    return prepared(owning(pool, pool, opened), retention, entities);
  }

  /** Closes the connections, and then asks for what somebody has forgotten to close before. */
  private static Jdbi owning(
      ConnectionFactory connections, AutoCloseable closing, List<AutoCloseable> opened) {
    Jdbi jdbi = Jdbi.create(connections);
    opened.add(() -> jdbi.getConfig(StatementPlan.class).closed());
    opened.add(closing);
    return jdbi;
  }

  private Jdbi prepared(Jdbi opened, Retention retention, List<EntityMapping<?>> entities) {
    opened.installPlugin(new PlinthPlugin(entities));
    if (retaining && retention != Retention.NONE) {
      StatementPlan.retain(opened, retention);
    }
    new CompiledDdl(entities).checkDialect(opened);
    return opened;
  }
}
