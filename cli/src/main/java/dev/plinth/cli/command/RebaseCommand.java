package dev.plinth.cli.command;

import dev.plinth.cli.option.DatabaseOptions;
import dev.plinth.cli.option.FolderOptions;
import dev.plinth.cli.option.FormatOption;
import dev.plinth.cli.terminal.Environment;
import dev.plinth.cli.terminal.ExitCode;
import dev.plinth.migration.ReportJson;
import dev.plinth.migration.RewriteReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code plinth rebase}. */
@Command(
    name = "rebase",
    description = {
      "Put a revision that ran nowhere yet, and what builds on it, on another one.",
      "What it does is found again for the schema there, and its SQL is written anew."
    },
    footerHeading = "%nExamples:%n",
    footer = {"  plinth rebase p4d8", "  plinth rebase p4d8 --onto k7m2"})
final class RebaseCommand extends PlinthCommand {

  @Mixin private FolderOptions folder;
  @Mixin private DatabaseOptions database;
  @Mixin private FormatOption format;

  @Option(
      names = "--onto",
      paramLabel = "REVISION",
      description = "The revision to build on. Default: the other head")
  private @Nullable String onto;

  @Parameters(paramLabel = "REVISION", description = "The oldest revision to move.")
  private String target;

  RebaseCommand(Environment environment) {
    super(environment);
  }

  @Override
  public Integer call() {
    RewriteReport report =
        folder.open(environment).rebase(target, onto, database.historyIfGiven(environment));
    format
        .report(environment)
        .print(() -> ReportJson.json(report), out -> RewriteText.print(report, out));
    return ExitCode.OK;
  }
}
