package dev.plinth.cli.command;

import dev.plinth.cli.option.DatabaseOptions;
import dev.plinth.cli.option.FolderOptions;
import dev.plinth.cli.option.FormatOption;
import dev.plinth.cli.terminal.Environment;
import dev.plinth.cli.terminal.ExitCode;
import dev.plinth.migration.ReportJson;
import dev.plinth.migration.RewriteReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code plinth edit}. */
@Command(
    name = "edit",
    description = {
      "Write the SQL of a revision again after its operations were edited in revision.json.",
      "What stands between \"-- plinth: step manual\" and \"-- plinth: end\" stays."
    },
    footerHeading = "%nExamples:%n",
    footer = {"  plinth edit", "  plinth edit p4d8"})
final class EditCommand extends PlinthCommand {

  @Mixin private FolderOptions folder;
  @Mixin private DatabaseOptions database;
  @Mixin private FormatOption format;

  @Parameters(
      arity = "0..1",
      paramLabel = "REVISION",
      defaultValue = "head",
      description = "The revision that was edited. Default: head")
  private String target;

  EditCommand(Environment environment) {
    super(environment);
  }

  @Override
  public Integer call() {
    RewriteReport report =
        folder.open(environment).edit(target, database.historyIfGiven(environment));
    format
        .report(environment)
        .print(() -> ReportJson.json(report), out -> RewriteText.print(report, out));
    return ExitCode.OK;
  }
}
