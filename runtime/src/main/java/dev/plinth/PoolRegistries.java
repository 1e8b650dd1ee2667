package dev.plinth;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.metrics.MetricsTrackerFactory;
import org.jspecify.annotations.Nullable;

/**
 * Where a pool counts and says whether it is well.
 *
 * @param metrics a registry or a factory that the pool knows, or null
 * @param healthChecks a registry that the pool knows, or null
 */
record PoolRegistries(@Nullable Object metrics, @Nullable Object healthChecks) {

  /** Has the pool say there whether it is well; it must not have started yet. */
  void registerHealthChecks(HikariConfig pool) {
    if (healthChecks == null) {
      return;
    }
    try {
      pool.setHealthCheckRegistry(healthChecks);
    } catch (IllegalArgumentException | LinkageError e) { // without Dropwizard on the class path
      throw unknown(
          "healthChecks", healthChecks, "com.codahale.metrics.health.HealthCheckRegistry", e);
    }
  }

  /** Has the pool count there; it has started, so that it can be closed if it may not count. */
  void registerMetrics(HikariDataSource pool) {
    if (metrics instanceof MetricsTrackerFactory factory) {
      pool.setMetricsTrackerFactory(factory);
    } else if (metrics != null) {
      registerMetrics(pool, metrics);
    }
  }

  private static void registerMetrics(HikariDataSource pool, Object registry) {
    try {
      pool.setMetricRegistry(registry);
    } catch (IllegalArgumentException e) {
      throw pool.getMetricRegistry() == null
          ? unknown(
              "metrics",
              registry,
              "io.micrometer.core.instrument.MeterRegistry, a com.codahale.metrics.MetricRegistry,"
                  + " or a com.zaxxer.hikari.metrics.MetricsTrackerFactory",
              e)
          : new IllegalArgumentException(
              "the registry of metrics counts a pool \""
                  + pool.getPoolName()
                  + "\" already: give each database a name of its own",
              e);
    }
  }

  private static IllegalArgumentException unknown(
      String setting, Object registry, String known, Throwable cause) {
    return new IllegalArgumentException(
        setting
            + " can't be a "
            + registry.getClass().getName()
            + ", which the pool does not know: give it a "
            + known,
        cause);
  }
}
