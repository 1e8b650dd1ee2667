package dev.plinth.cli.command;

import dev.plinth.cli.option.FolderOptions;
import dev.plinth.cli.option.FormatOption;
import dev.plinth.cli.terminal.Environment;
import dev.plinth.cli.terminal.ExitCode;
import dev.plinth.migration.IndexReport;
import dev.plinth.migration.ReportJson;
import java.io.PrintWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code plinth index}. */
@Command(
    name = "index",
    description = "Bring the file INDEX up to date with the folders, as after a merge in git.",
    footerHeading = "%nExamples:%n",
    footer = {"  plinth index", "  plinth index --migrations src/main/resources/db-migrations"})
final class IndexCommand extends PlinthCommand {

  @Mixin private FolderOptions folder;
  @Mixin private FormatOption format;

  IndexCommand(Environment environment) {
    super(environment);
  }

  @Override
  public Integer call() {
    IndexReport report = folder.open(environment).index();
    format.report(environment).print(() -> ReportJson.json(report), out -> text(report, out));
    return ExitCode.OK;
  }

  private static void text(IndexReport report, PrintWriter out) {
    if (report.changes().isEmpty()) {
      out.println("Nothing to do: " + report.file() + " is up to date.");
    } else {
      out.println("Wrote " + report.file());
      report.changes().forEach(change -> out.println("  " + change));
    }
    if (report.heads().size() > 1) {
      out.println();
      out.println("There are " + report.heads().size() + " heads, so next");
      out.println("  plinth merge              joins them, or");
      out.println("  plinth rebase REVISION    moves one that ran nowhere");
    }
  }
}
