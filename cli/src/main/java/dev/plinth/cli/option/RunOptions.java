package dev.plinth.cli.option;

import picocli.CommandLine.Option;

/** What to do instead of running. */
public final class RunOptions {

  @Option(names = "--dry-run", description = "Say what would run, and run nothing.")
  private boolean dryRun;

  @Option(names = "--sql", description = "Print the SQL that would run, and run nothing.")
  private boolean sql;

  /** Whether to name the revisions only. */
  public boolean isDryRun() {
    return dryRun;
  }

  /** Whether to print the SQL only. */
  public boolean isSql() {
    return sql;
  }
}
