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
    config.setPoolName("plinth");
    config.setJdbcUrl(target.url());
    config.setDataSourceProperties(target.properties());
    config.setConnectionTimeout(Math.max(SHORTEST_TIMEOUT, target.timeout().toMillis()));
    config.setMaximumPoolSize(settings.size());
    config.setMinimumIdle(1);
    config.setReadOnly(target.isReadOnly() || (settings.isReadOnly() && !target.isEmbedded()));
    config.setConnectionInitSql(target.statementTimeout(settings.statementTimeout()));
    if (settings.metrics() != null) {
      config.setMetricRegistry(settings.metrics());
    }
    if (settings.healthChecks() != null) {
      config.setHealthCheckRegistry(settings.healthChecks());
    }
    try {
      return new HikariDataSource(config);
    } catch (HikariPool.PoolInitializationException e) {
      throw target.unavailable(e);
    }
  }
}
