package dev.plinth.migration.runner;

import java.time.Duration;

/**
 * How a run behaves.
 *
 * @param lockWait how long it waits while another process migrates the same database
 * @param toolVersion what the history keeps of the program that ran a revision
 */
public record RunSettings(Duration lockWait, String toolVersion) {
  /** Waits ten minutes. */
  public static final RunSettings DEFAULT =
      new RunSettings(Duration.ofMinutes(10), RuntimeVersion.TEXT);

  /** The same with another wait. */
  public RunSettings withLockWait(Duration wait) {
    return new RunSettings(wait, toolVersion);
  }
}
