package dev.plinth;

import com.zaxxer.hikari.HikariDataSource;
import dev.plinth.dao.EntityMapping;
import dev.plinth.dao.EntityMappings;
import dev.plinth.dao.PlinthPlugin;
import dev.plinth.dao.StatementPlan;
import dev.plinth.dao.StatementPlan.Retention;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Says what to open and how; give exactly one of URL, data source and Jdbi. */
public final class DatabaseBuilder {

  private static final Duration TIMEOUT = Duration.ofSeconds(30);
  private static final int POOL_SIZE = 10;

  private @Nullable String url;
  private @Nullable String user;
  private @Nullable String password;
  private @Nullable DataSource dataSource;
  private @Nullable Jdbi jdbi;
  private @Nullable List<EntityMapping<?>> mappings;
  private Duration timeout = TIMEOUT;
  private int poolSize = POOL_SIZE;
  private boolean retaining = true;

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
    if (url != null) {
      return open(new ConnectionTarget(url, user, password, timeout), entities);
    }
    Jdbi given = jdbi == null ? Jdbi.create(dataSource) : jdbi;
    return database(given, Retention.NONE, entities, () -> {});
  }

  private static int count(@Nullable Object... sources) {
    int given = 0;
    for (Object source : sources) {
      given += source == null ? 0 : 1;
    }
    return given;
  }

  private Database open(ConnectionTarget target, List<EntityMapping<?>> entities) {
    Retention retention = target.isEmbedded() ? Retention.CONNECTION : Retention.HANDLE;
    if (target.isInMemory()) {
      SharedConnection shared = new SharedConnection(target.connect(), timeout);
      return database(Jdbi.create(shared), retention, entities, shared);
    }
    HikariDataSource pool = ConnectionPool.open(target, poolSize);
    return database(Jdbi.create(pool), retention, entities, pool);
  }

  private Database database(
      Jdbi opened,
      Retention retention,
      List<EntityMapping<?>> entities,
      AutoCloseable connections) {
    try {
      opened.installPlugin(new PlinthPlugin(entities));
      if (retaining && retention != Retention.NONE) {
        StatementPlan.retain(opened, retention);
      }
      new CompiledDdl(entities).checkDialect(opened);
      return new Database(opened, entities, connections);
    } catch (RuntimeException e) {
      Resources.close(connections);
      throw e;
    }
  }
}
