package dev.plinth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.codahale.metrics.MetricRegistry;
import com.codahale.metrics.health.HealthCheckRegistry;
import com.zaxxer.hikari.metrics.PoolStats;
import dev.plinth.dao.shop.Shop;
import dev.plinth.dao.shop.UserDao;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a pool counts, and how it says whether it is well. */
final class PoolRegistriesTest {

  @TempDir private Path folder;
  private H2TcpServer server;

  @BeforeEach
  void start() throws Exception {
    server = new H2TcpServer(folder);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private DatabaseBuilder builder() {
    return Shop.builder().url(server.url()).user("ann").password("s3cret!");
  }

  @Test
  void micrometerCountsConnectionsByTheNameOfTheDatabase() {
    MeterRegistry registry = new SimpleMeterRegistry();
    try (Database db = builder().name("orders").metrics(registry).open().createTables();
        Handle taken = db.jdbi().open()) {
      assertThat(taken.isClosed()).isFalse();
      assertThat(active(registry, "orders")).isEqualTo(1);
    }
    assertThat(registry.getMeters()).isEmpty();
  }

  @Test
  void replicasAreCountedBesideTheDatabase() {
    MeterRegistry registry = new SimpleMeterRegistry();
    try (Database db =
            builder().replica(server.url() + "2").metrics(registry).open().createTables();
        Handle taken = db.readOnly().jdbi().open()) {
      assertThat(taken.isClosed()).isFalse();
      assertThat(active(registry, "plinth")).isZero();
      assertThat(active(registry, "plinth-replica-1")).isEqualTo(1);
    }
  }

  private static double active(MeterRegistry registry, String pool) {
    return registry.get("hikaricp.connections.active").tag("pool", pool).gauge().value();
  }

  @Test
  void dropwizardCountsUntilTheDatabaseIsClosed() {
    MetricRegistry registry = new MetricRegistry();
    for (int i = 0; i < 2; i++) {
      try (Database db = builder().metrics(registry).open()) {
        assertThat(db.isInTransaction()).isFalse();
        assertThat(registry.getTimers().get("plinth.pool.Wait").getCount()).isPositive();
      }
      assertThat(registry.getMetrics()).isEmpty();
    }
  }

  @Test
  void aFactoryOfHikariCountsAsItLikes() {
    List<PoolStats> counted = new ArrayList<>();
    com.zaxxer.hikari.metrics.MetricsTrackerFactory factory =
        (name, stats) -> {
          counted.add(stats);
          return new com.zaxxer.hikari.metrics.IMetricsTracker() {};
        };
    try (Database db = builder().metrics(factory).poolSize(3).open()) {
      assertThat(db.isInTransaction()).isFalse();
      assertThat(counted).singleElement().extracting(PoolStats::getMaxConnections).isEqualTo(3);
    }
  }

  @Test
  void aHealthCheckTellsThatTheServerWentAway() throws Exception {
    HealthCheckRegistry registry = new HealthCheckRegistry();
    try (Database db =
        builder().healthChecks(registry).timeout(java.time.Duration.ofMillis(300)).open()) {
      assertThat(db.isInTransaction()).isFalse();
      assertThat(registry.runHealthCheck("plinth.pool.ConnectivityCheck").isHealthy()).isTrue();
      server.stop();
      // The pool trusts for half a second a connection that has just worked.
      Thread.sleep(700);
      assertThat(registry.runHealthCheck("plinth.pool.ConnectivityCheck").isHealthy()).isFalse();
    }
  }

  @Test
  void twoDatabasesOfOneNameAreNotMixedUp() {
    MetricRegistry registry = new MetricRegistry();
    try (Database first = builder().metrics(registry).open()) {
      assertThat(first.isInTransaction()).isFalse();
      assertThatThrownBy(() -> builder().metrics(registry).open())
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(
              "the registry of metrics counts a pool \"plinth\" already: give each database a name"
                  + " of its own");
      builder().name("second").metrics(registry).open().close();
    }
  }

  @Test
  void whatIsNoRegistryIsNamed() {
    assertThatThrownBy(() -> builder().metrics(List.of()).open())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("metrics can't be a java.util.")
        .hasMessageContaining(
            ", which the pool does not know: give it a io.micrometer.core.instrument.MeterRegistry,");
    assertThatThrownBy(() -> builder().healthChecks(7).open())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "healthChecks can't be a java.lang.Integer, which the pool does not know: give it a"
                + " com.codahale.metrics.health.HealthCheckRegistry");
    try (Database db = builder().open().createTables()) {
      assertThat(new UserDao(db).count()).isZero();
    }
  }
}
