package dev.plinth.cli.command;

import dev.plinth.cli.option.FolderOptions;
import dev.plinth.cli.option.FormatOption;
import dev.plinth.cli.terminal.Environment;
import dev.plinth.cli.terminal.ExitCode;
import dev.plinth.cli.terminal.Words;
import dev.plinth.migration.MergeReport;
import dev.plinth.migration.ReportJson;
import dev.plinth.migration.RevisionSummary;
import dev.plinth.migration.merge.MergeConflict;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code plinth merge}. */
@Command(
    name = "merge",
    description = {
      "Join branches by a revision without operations.",
      "Nothing is written if what they did can't be brought together."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  plinth merge",
      "  plinth merge heads -m \"join orders and tags\"",
      "  plinth merge k7m2 p4d8"
    })
final class MergeCommand extends PlinthCommand {

  @Mixin private FolderOptions folder;
  @Mixin private FormatOption format;

  @Option(
      names = {"-m", "--message"},
      paramLabel = "TEXT",
      description = "What the merge is called. Default: made of the ids")
  private @Nullable String message;

  @Parameters(
      arity = "0..*",
      paramLabel = "REVISION",
      description = "The revisions to join. Default: all heads")
  private List<String> revisions = List.of();

  MergeCommand(Environment environment) {
    super(environment);
  }

  @Override
  public Integer call() {
    MergeReport report = folder.open(environment).merge(revisions, message);
    format.report(environment).print(() -> ReportJson.json(report), out -> text(report, out));
    return report.conflicts().isEmpty() ? ExitCode.OK : ExitCode.FAULT;
  }

  private static void text(MergeReport report, PrintWriter out) {
    if (!report.conflicts().isEmpty()) {
      conflicts(report, out);
      return;
    }
    if (report.created().isEmpty()) {
      out.println(
          report.merged().isEmpty()
              ? "Nothing to do: there are no revisions yet."
              : "Nothing to do: there is one head, " + names(report) + ".");
      return;
    }
    out.println("Revision " + Words.of(report.created().get()));
    report.merged().forEach(revision -> out.println("  after " + Words.of(revision)));
    report.files().forEach(file -> out.println("Wrote " + file));
    out.println();
    out.println("Next:");
    out.println("  plinth upgrade head");
  }

  private static void conflicts(MergeReport report, PrintWriter out) {
    out.println(
        "error: "
            + names(report)
            + " can't be merged, "
            + Words.count(report.conflicts().size(), "conflict")
            + ":");
    for (MergeConflict conflict : report.conflicts()) {
      out.println("! " + conflict.sentence());
      conflict.left().forEach(line -> out.println("    " + line));
      conflict.right().forEach(line -> out.println("    " + line));
    }
    RevisionSummary first = report.merged().get(0);
    RevisionSummary last = report.merged().get(report.merged().size() - 1);
    out.println("Nothing was written. Rebase the side that ran nowhere yet, as");
    out.println("  plinth rebase " + last.id() + " --onto " + first.id());
  }

  private static String names(MergeReport report) {
    return report.merged().stream().map(Words::of).collect(Collectors.joining(" and "));
  }
}
