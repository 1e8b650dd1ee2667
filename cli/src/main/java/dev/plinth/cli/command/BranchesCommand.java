package dev.plinth.cli.command;

import dev.plinth.cli.option.FolderOptions;
import dev.plinth.cli.option.FormatOption;
import dev.plinth.cli.terminal.Environment;
import dev.plinth.cli.terminal.ExitCode;
import dev.plinth.cli.terminal.Words;
import dev.plinth.migration.BranchesReport;
import dev.plinth.migration.ReportJson;
import dev.plinth.migration.RevisionSummary;
import java.io.PrintWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code plinth branches}. */
@Command(
    name = "branches",
    description = "Show the revisions that several ones build on.",
    footerHeading = "%nExamples:%n",
    footer = {"  plinth branches", "  plinth branches --format json"})
final class BranchesCommand extends PlinthCommand {

  @Mixin private FolderOptions folder;
  @Mixin private FormatOption format;

  BranchesCommand(Environment environment) {
    super(environment);
  }

  @Override
  public Integer call() {
    BranchesReport report = folder.open(environment).branches();
    format.report(environment).print(() -> ReportJson.json(report), out -> text(report, out));
    return ExitCode.OK;
  }

  private static void text(BranchesReport report, PrintWriter out) {
    if (report.forks().isEmpty()) {
      out.println("There are no branches.");
    }
    for (BranchesReport.Fork fork : report.forks()) {
      out.println(Words.of(fork.revision()));
      fork.branches().forEach(branch -> out.println("  -> " + branch(branch)));
    }
  }

  private static String branch(RevisionSummary branch) {
    String labels = branch.labels().isEmpty() ? "" : " " + String.join(", ", branch.labels());
    return Words.of(branch) + labels + (branch.head() ? ", head" : "");
  }
}
