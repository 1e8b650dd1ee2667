package dev.plinth.cli.option;

import picocli.CommandLine.Option;

/** What every command understands. */
public final class CommonOptions {

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  boolean help;

  @Option(names = "--verbose", description = "Show where an error comes from.")
  boolean verbose;
}
