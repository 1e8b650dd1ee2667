package dev.plinth.migration.runner;

import java.time.Duration;

/**
 * How a run behaves.
 *
 * @param lockWait how long it waits while another process migrates the same database
 * @param locks how its statements wait for everybody else
 * @param toolVersion what the history keeps of the program that ran a revision
 * @param dataSteps where the data steps of revisions are found
 */
public record RunSettings(
    Duration lockWait, LockSettings locks, String toolVersion, DataSteps dataSteps) {
  /** Waits ten minutes. */
  public static final RunSettings DEFAULT =
      new RunSettings(
          Duration.ofMinutes(10),
          LockSettings.DEFAULT,
          RuntimeVersion.TEXT,
          DataSteps.ofClassPath());

  /** The same with another wait. */
  public RunSettings withLockWait(Duration wait) {
    return new RunSettings(wait, locks, toolVersion, dataSteps);
  }

  /** The same with other patience for locks. */
  public RunSettings withLocks(LockSettings other) {
    return new RunSettings(lockWait, other, toolVersion, dataSteps);
  }

  /** The same with other data steps. */
  public RunSettings withDataSteps(DataSteps other) {
    return new RunSettings(lockWait, locks, toolVersion, other);
  }
}
