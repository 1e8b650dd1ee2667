package dev.plinth.cli.option;

import dev.plinth.error.MigrationInputException;
import dev.plinth.migration.runner.LockSettings;
import java.time.Duration;
import picocli.CommandLine.Option;

/** How statements wait for locks that others hold. */
public final class LockOptions {

  @Option(
      names = "--lock-timeout",
      paramLabel = "SECONDS",
      defaultValue = "5",
      description = "How long a statement waits for a lock before it is undone. Default: 5")
  private int timeout;

  @Option(
      names = "--lock-attempts",
      paramLabel = "N",
      defaultValue = "5",
      description = "How often it is tried, with pauses that grow. Default: 5")
  private int attempts;

  /**
   * The settings.
   *
   * @throws MigrationInputException if a number is below 1
   */
  public LockSettings settings() {
    require("--lock-timeout", timeout);
    require("--lock-attempts", attempts);
    return new LockSettings(Duration.ofSeconds(timeout), attempts);
  }

  private static void require(String option, int value) {
    if (value < 1) {
      throw new MigrationInputException(option + " is " + value + ": say a number from 1 on");
    }
  }
}
