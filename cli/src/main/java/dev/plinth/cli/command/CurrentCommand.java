package dev.plinth.cli.command;

import dev.plinth.cli.option.DatabaseOptions;
import dev.plinth.cli.option.FolderOptions;
import dev.plinth.cli.option.FormatOption;
import dev.plinth.cli.terminal.Environment;
import dev.plinth.cli.terminal.ExitCode;
import dev.plinth.cli.terminal.Words;
import dev.plinth.migration.CurrentReport;
import dev.plinth.migration.ReportJson;
import java.io.PrintWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code plinth current}. */
@Command(
    name = "current",
    description = "Show at which revision a database is, and what it lacks.",
    footerHeading = "%nExamples:%n",
    footer = {"  plinth current --url jdbc:sqlite:example.db", "  plinth current --format json"})
final class CurrentCommand extends PlinthCommand {

  @Mixin private FolderOptions folder;
  @Mixin private DatabaseOptions database;
  @Mixin private FormatOption format;

  CurrentCommand(Environment environment) {
    super(environment);
  }

  @Override
  public Integer call() {
    CurrentReport report = folder.open(environment).current(database.open(environment).history());
    format.report(environment).print(() -> ReportJson.json(report), out -> text(report, out));
    return ExitCode.OK;
  }

  private static void text(CurrentReport report, PrintWriter out) {
    out.println(Words.place(report.current()));
    if (!report.unknown().isEmpty()) {
      out.println("Applied by newer code and unknown here: " + String.join(", ", report.unknown()));
    }
    if (!report.pending().isEmpty()) {
      out.println(Words.count(report.pending().size(), "revision") + " not applied yet:");
      report.pending().forEach(revision -> out.println("  " + Words.of(revision)));
    }
    if (!report.unfinished().isEmpty()) {
      out.println("Stopped halfway, or running now:");
      report.unfinished().forEach(row -> out.println("  " + Words.progress(row)));
      out.println("Next: plinth resolve");
    } else if (!report.pending().isEmpty()) {
      out.println("Next: plinth upgrade head");
    }
  }
}
