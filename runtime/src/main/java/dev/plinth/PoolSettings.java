package dev.plinth;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How a pool behaves.
 *
 * @param name what it is called in metrics, health checks, threads and logs
 * @param size most connections
 * @param statementTimeout how long a statement may run, or null
 * @param closeTimeout how long closing waits for work that is running
 * @param registries where it counts
 * @param isReadOnly whether connections are asked to refuse writes
 */
record PoolSettings(
    String name,
    int size,
    @Nullable Duration statementTimeout,
    Duration closeTimeout,
    PoolRegistries registries,
    boolean isReadOnly) {

  /** For a replica, by its place among them. */
  PoolSettings ofReplica(int number) {
    return new PoolSettings(
        name + "-replica-" + number, size, statementTimeout, closeTimeout, registries, true);
  }
}
