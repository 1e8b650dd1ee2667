package dev.plinth.cli.command;

import dev.plinth.cli.option.DatabaseOptions;
import dev.plinth.cli.option.FolderOptions;
import dev.plinth.cli.option.FormatOption;
import dev.plinth.cli.option.StepOptions;
import dev.plinth.cli.terminal.Environment;
import dev.plinth.cli.terminal.ExitCode;
import dev.plinth.cli.terminal.Words;
import dev.plinth.migration.ReportJson;
import dev.plinth.migration.VerifyReport;
import java.io.PrintWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code plinth verify}. */
@Command(
    name = "verify",
    description = {
      "Run all revisions up, down and up again on an empty scratch database.",
      "What is there then must be what their operations say. The database of --url",
      "only tells on which server to make one; nothing is changed in it."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  plinth verify",
      "  plinth verify --record",
      "  plinth verify --url jdbc:postgresql://localhost/shop"
    })
final class VerifyCommand extends PlinthCommand {

  @Mixin private FolderOptions folder;
  @Mixin private StepOptions steps;
  @Mixin private DatabaseOptions database;
  @Mixin private FormatOption format;

  @Option(
      names = "--record",
      description =
          "Keep in revision.json that edited files were proved, so that check is content.")
  private boolean isRecorded;

  VerifyCommand(Environment environment) {
    super(environment);
  }

  @Override
  public Integer call() {
    VerifyReport report =
        folder
            .open(environment)
            .verify(isRecorded, steps.dataSteps(environment), database.openIfGiven(environment));
    format.report(environment).print(() -> ReportJson.json(report), out -> text(report, out));
    return report.findings().isEmpty() ? ExitCode.OK : ExitCode.FAULT;
  }

  private static void text(VerifyReport report, PrintWriter out) {
    report.findings().forEach(finding -> out.println("error: " + finding.message()));
    report.notes().forEach(note -> out.println("Note: " + note + "."));
    report.recorded().forEach(file -> out.println("Recorded " + file));
    if (report.findings().isEmpty() && !report.dialects().isEmpty()) {
      out.println(
          "Proved "
              + Words.count(report.revisions(), "revision")
              + " up, down and up again on "
              + String.join(", ", report.dialects())
              + ".");
    } else if (report.dialects().isEmpty()) {
      out.println("Nothing was proved.");
    } else {
      out.println(Words.count(report.findings().size(), "fault") + " found.");
    }
  }
}
