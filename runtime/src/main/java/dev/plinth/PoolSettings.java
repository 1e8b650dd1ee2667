package dev.plinth;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How a pool behaves.
 *
 * @param size most connections
 * @param statementTimeout how long a statement may run, or null
 * @param closeTimeout how long closing waits for work that is running
 * @param metrics a registry that the pool knows, or null; {@code healthChecks} likewise
 * @param isReadOnly whether connections are asked to refuse writes
 */
record PoolSettings(
    int size,
    @Nullable Duration statementTimeout,
    Duration closeTimeout,
    @Nullable Object metrics,
    @Nullable Object healthChecks,
    boolean isReadOnly) {

  /** For a replica: its own metrics would have the names of the others. */
  PoolSettings readOnly() {
    return new PoolSettings(size, statementTimeout, closeTimeout, null, null, true);
  }
}
