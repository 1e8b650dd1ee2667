package dev.plinth.migration.runner;

import java.time.Duration;

/**
 * How long a statement waits for a lock that somebody else holds, and how often it is tried.
 *
 * @param timeout of one attempt; whoever comes behind a waiting change of a table waits as well
 * @param attempts at least 1; between two of them is a pause that grows
 */
public record LockSettings(Duration timeout, int attempts) {

  /** Five attempts of five seconds. */
  public static final LockSettings DEFAULT = new LockSettings(Duration.ofSeconds(5), 5);

  /** Refuses what can't be. */
  public LockSettings {
    if (timeout.isNegative() || timeout.isZero()) {
      throw new IllegalArgumentException("a lock timeout is longer than nothing");
    }
    if (attempts < 1) {
      throw new IllegalArgumentException("a statement is tried at least once");
    }
  }
}
