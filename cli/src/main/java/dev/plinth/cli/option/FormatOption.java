package dev.plinth.cli.option;

import dev.plinth.cli.terminal.Environment;
import dev.plinth.cli.terminal.Report;
import picocli.CommandLine.Option;

/** Who reads the result. */
public final class FormatOption {

  /** The forms. */
  enum Format {
    TEXT,
    JSON
  }

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text, or json: standard output is one JSON value then, for errors too.")
  private Format format;

  /** Where to print. */
  public Report report(Environment environment) {
    return new Report(environment, format == Format.JSON);
  }
}
