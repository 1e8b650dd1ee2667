package dev.plinth;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;

/** Opens a pool of connections to a file or a server. */
final class ConnectionPool {

  /** In milliseconds; the pool refuses shorter ones, which make sense for the lock of SQLite. */
  private static final long SHORTEST_TIMEOUT = 250;

  private ConnectionPool() {}

  static HikariDataSource open(ConnectionTarget target, PoolSettings settings) {
    HikariConfig config = new HikariConfig();
    config.setPoolName(settings.name());
    // The URL only tells the pool which driver it is about.
    config.setJdbcUrl(target.shown());
    config.setDataSource(new TargetDataSource(target));
    config.setConnectionTimeout(Math.max(SHORTEST_TIMEOUT, target.timeout().toMillis()));
    config.setMaximumPoolSize(settings.size());
    config.setMinimumIdle(1);
    config.setReadOnly(target.isReadOnly() || (settings.isReadOnly() && !target.isEmbedded()));
    config.setConnectionInitSql(target.statementTimeout(settings.statementTimeout()));
    settings.registries().registerHealthChecks(config);
    HikariDataSource pool = start(config, target);
    try {
      settings.registries().registerMetrics(pool);
      return pool;
    } catch (IllegalArgumentException e) {
      pool.close();
      throw e;
    }
  }

  private static HikariDataSource start(HikariConfig config, ConnectionTarget target) {
    try {
      return new HikariDataSource(config);
    } catch (HikariPool.PoolInitializationException e) {
      throw target.unavailable(e);
    }
  }
}
