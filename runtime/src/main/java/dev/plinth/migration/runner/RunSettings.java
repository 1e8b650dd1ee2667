package dev.plinth.migration.runner;

import java.time.Duration;

/**
 * How a run behaves.
 *
 * @param lockWait how long it waits while another process migrates the same database
 * @param toolVersion what the history keeps of the program that ran a revision
 * @param dataSteps where the data steps of revisions are found
 */
public record RunSettings(Duration lockWait, String toolVersion, DataSteps dataSteps) {
  /** Waits ten minutes. */
  public static final RunSettings DEFAULT =
      new RunSettings(Duration.ofMinutes(10), RuntimeVersion.TEXT, DataSteps.ofClassPath());

  /** The same with another wait. */
  public RunSettings withLockWait(Duration wait) {
    return new RunSettings(wait, toolVersion, dataSteps);
  }

  /** The same with other data steps. */
  public RunSettings withDataSteps(DataSteps other) {
    return new RunSettings(lockWait, toolVersion, other);
  }
}
