package dev.plinth.cli.command;

import dev.plinth.cli.option.DatabaseOptions;
import dev.plinth.cli.option.FolderOptions;
import dev.plinth.cli.option.FormatOption;
import dev.plinth.cli.terminal.Environment;
import dev.plinth.cli.terminal.ExitCode;
import dev.plinth.cli.terminal.Words;
import dev.plinth.migration.Migrations;
import dev.plinth.migration.ReportJson;
import dev.plinth.migration.StampReport;
import dev.plinth.migration.runner.MigrationRunner;
import dev.plinth.migration.runner.RunListener;
import dev.plinth.schema.json.JsonMap;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code plinth stamp}. */
@Command(
    name = "stamp",
    description = {
      "Mark a database to be at a revision, or at several, without running anything.",
      "For a database that has the tables already; base for one whose tables are another's."
    },
    footerHeading = "%nExamples:%n",
    footer = {"  plinth stamp k7m2", "  plinth stamp k7m2 p4d8", "  plinth stamp base"})
final class StampCommand extends PlinthCommand {

  @Mixin private FolderOptions folder;
  @Mixin private DatabaseOptions database;
  @Mixin private FormatOption format;

  @Parameters(
      arity = "1..*",
      paramLabel = "TARGET",
      description = "Id, start of an id, head, heads or base; several on several branches.")
  private List<String> targets;

  @Option(names = "--sql", description = "Print the SQL that would mark it, and run nothing.")
  private boolean isSql;

  StampCommand(Environment environment) {
    super(environment);
  }

  @Override
  public Integer call() {
    Migrations migrations = folder.open(environment);
    MigrationRunner runner = database.open(environment);
    if (isSql) {
      String sql = migrations.stampSql(runner, targets);
      format.report(environment).print(() -> new JsonMap().put("sql", sql), out -> out.print(sql));
      return ExitCode.OK;
    }
    StampReport report = migrations.stamp(runner, targets, RunListener.NONE);
    format.report(environment).print(() -> ReportJson.json(report), out -> text(report, out));
    return ExitCode.OK;
  }

  private static void text(StampReport report, PrintWriter out) {
    report.applied().forEach(revision -> out.println("  marked   " + Words.of(revision)));
    report.undone().forEach(revision -> out.println("  unmarked " + Words.of(revision)));
    out.println("The database counts as being at " + Words.place(report.current()) + ".");
  }
}
