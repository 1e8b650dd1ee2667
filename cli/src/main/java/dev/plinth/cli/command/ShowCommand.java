package dev.plinth.cli.command;

import dev.plinth.cli.option.FolderOptions;
import dev.plinth.cli.option.FormatOption;
import dev.plinth.cli.terminal.Environment;
import dev.plinth.cli.terminal.ExitCode;
import dev.plinth.migration.ReportJson;
import dev.plinth.migration.RevisionSummary;
import dev.plinth.migration.ShowReport;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code plinth show}. */
@Command(
    name = "show",
    description = "Show a revision: what it changes, and its SQL.",
    footerHeading = "%nExamples:%n",
    footer = {"  plinth show", "  plinth show k7m2", "  plinth show head-1 --format json"})
final class ShowCommand extends PlinthCommand {

  /** By database, and the way up first. */
  private static final Comparator<String> UP_BEFORE_DOWN =
      Comparator.comparing((String name) -> name.substring(name.indexOf('.')))
          .thenComparing(Comparator.reverseOrder());

  @Mixin private FolderOptions folder;
  @Mixin private FormatOption format;

  @Parameters(
      arity = "0..1",
      paramLabel = "REVISION",
      defaultValue = "head",
      description = "Id, start of an id, head, heads, or id-N. Default: head")
  private String target;

  ShowCommand(Environment environment) {
    super(environment);
  }

  @Override
  public Integer call() {
    List<ShowReport> reports = folder.open(environment).show(target);
    format.report(environment).print(() -> ReportJson.json(reports), out -> text(reports, out));
    return ExitCode.OK;
  }

  private static void text(List<ShowReport> reports, PrintWriter out) {
    if (reports.isEmpty()) {
      out.println("There is nothing to show.");
    }
    reports.forEach(report -> text(report, out));
  }

  private static void text(ShowReport report, PrintWriter out) {
    RevisionSummary revision = report.revision();
    out.println("Revision " + revision.id() + (revision.head() ? " (head)" : ""));
    out.println("Message  " + revision.message());
    out.println("Created  " + revision.created());
    List<String> parents = revision.parents();
    out.println("After    " + (parents.isEmpty() ? "nothing" : String.join(", ", parents)));
    if (!revision.dependsOn().isEmpty()) {
      out.println("Needs    " + String.join(", ", revision.dependsOn()));
    }
    if (!revision.labels().isEmpty()) {
      out.println("Labels   " + String.join(", ", revision.labels()));
    }
    out.println("Folder   " + revision.folder());
    out.println();
    report.operations().forEach(operation -> out.println("  " + operation.describe()));
    report.scripts().keySet().stream()
        .sorted(UP_BEFORE_DOWN)
        .forEach(
            name -> {
              out.println();
              out.println("== " + name);
              out.print(report.scripts().get(name));
            });
  }
}
