package dev.plinth;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;

/** Opens a pool of connections to a file or a server. */
final class ConnectionPool {

  private ConnectionPool() {}

  static HikariDataSource open(ConnectionTarget target, int size) {
    HikariConfig config = new HikariConfig();
    config.setPoolName("plinth");
    config.setJdbcUrl(target.url());
    config.setDataSourceProperties(target.properties());
    config.setConnectionTimeout(target.timeout().toMillis());
    config.setMaximumPoolSize(size);
    config.setMinimumIdle(1);
    try {
      return new HikariDataSource(config);
    } catch (HikariPool.PoolInitializationException e) {
      throw target.unavailable(e);
    }
  }
}
