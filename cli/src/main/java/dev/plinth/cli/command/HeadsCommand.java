package dev.plinth.cli.command;

import dev.plinth.cli.option.FolderOptions;
import dev.plinth.cli.option.FormatOption;
import dev.plinth.cli.terminal.Environment;
import dev.plinth.cli.terminal.ExitCode;
import dev.plinth.cli.terminal.Words;
import dev.plinth.migration.HeadsReport;
import dev.plinth.migration.ReportJson;
import java.io.PrintWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code plinth heads}. */
@Command(
    name = "heads",
    description = "Show the newest revision; several if two branches added one each.",
    footerHeading = "%nExamples:%n",
    footer = {"  plinth heads", "  plinth heads --format json"})
final class HeadsCommand extends PlinthCommand {

  @Mixin private FolderOptions folder;
  @Mixin private FormatOption format;

  HeadsCommand(Environment environment) {
    super(environment);
  }

  @Override
  public Integer call() {
    HeadsReport report = folder.open(environment).heads();
    format.report(environment).print(() -> ReportJson.json(report), out -> text(report, out));
    return ExitCode.OK;
  }

  private static void text(HeadsReport report, PrintWriter out) {
    if (report.heads().isEmpty()) {
      out.println("There are no revisions yet: run plinth revision --autogenerate -m \"initial\"");
    }
    report.heads().forEach(head -> out.println(Words.of(head)));
  }
}
