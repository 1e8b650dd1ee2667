package dev.plinth.cli.command;

import dev.plinth.cli.option.DatabaseOptions;
import dev.plinth.cli.option.FolderOptions;
import dev.plinth.cli.option.FormatOption;
import dev.plinth.cli.terminal.Environment;
import dev.plinth.cli.terminal.ExitCode;
import dev.plinth.cli.terminal.Words;
import dev.plinth.error.MigrationInputException;
import dev.plinth.migration.Migrations;
import dev.plinth.migration.ReportJson;
import dev.plinth.migration.ResolveReport;
import dev.plinth.migration.runner.AppliedRevision;
import dev.plinth.migration.runner.MigrationRunner;
import dev.plinth.migration.runner.Resolution;
import dev.plinth.migration.runner.RunListener;
import java.io.PrintWriter;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code plinth resolve}. */
@Command(
    name = "resolve",
    description = {
      "Show revisions that stopped halfway on a database, or say what became of one.",
      "Look at the database first: --done if all of it is there, --undone if nothing of it is."
          + " Where DDL commits by itself and it is not known whether one statement took effect,"
          + " --step-done or --step-undone says so, and the next run goes on there."
    },
    footerHeading = "%nExamples:%n",
    footer = {"  plinth resolve", "  plinth resolve k7m2 --done", "  plinth resolve k7m2 --undone"})
final class ResolveCommand extends PlinthCommand {

  @Mixin private FolderOptions folder;
  @Mixin private DatabaseOptions database;
  @Mixin private FormatOption format;

  /** One of them. */
  static final class Outcome {

    @Option(
        names = "--done",
        description = "All of it is in the database: it counts as applied from now on.")
    private boolean isDone;

    @Option(
        names = "--undone",
        description = "Nothing of it is in the database: the next upgrade runs all of it.")
    private boolean isUndone;

    @Option(
        names = "--step-done",
        description = "The statement in doubt took effect: the next run goes on behind it.")
    private boolean isStepDone;

    @Option(
        names = "--step-undone",
        description = "The statement in doubt had no effect: the next run goes on with it.")
    private boolean isStepUndone;

    Optional<Resolution> resolution() {
      Map<Resolution, Boolean> given =
          Map.of(
              Resolution.DONE, isDone,
              Resolution.UNDONE, isUndone,
              Resolution.STEP_DONE, isStepDone,
              Resolution.STEP_UNDONE, isStepUndone);
      return given.entrySet().stream().filter(Map.Entry::getValue).map(Map.Entry::getKey).findAny();
    }
  }

  @ArgGroup private Outcome outcome = new Outcome();

  @Parameters(arity = "0..1", paramLabel = "REVISION", description = "Id, or start of an id.")
  private @Nullable String target;

  ResolveCommand(Environment environment) {
    super(environment);
  }

  @Override
  public Integer call() {
    Optional<Resolution> resolution = outcome.resolution();
    if ((target == null) == resolution.isPresent()) {
      throw new MigrationInputException(
          "say which revision, and --done, --undone, --step-done or --step-undone; without all of"
              + " it, those that stopped halfway are shown");
    }
    Migrations migrations = folder.open(environment);
    MigrationRunner runner = database.open(environment);
    ResolveReport report =
        target == null
            ? migrations.unfinished(runner.history())
            : migrations.resolve(runner, target, resolution.orElseThrow(), RunListener.NONE);
    format.report(environment).print(() -> ReportJson.json(report), out -> text(report, out));
    return report.unfinished().isEmpty() || report.resolved().isPresent()
        ? ExitCode.OK
        : ExitCode.DECISION;
  }

  private static void text(ResolveReport report, PrintWriter out) {
    if (report.unfinished().isEmpty()) {
      out.println("Nothing to do: no revision stopped halfway.");
    }
    for (AppliedRevision row : report.unfinished()) {
      report
          .resolved()
          .ifPresentOrElse(
              state -> out.println(row.id() + words(state)), () -> unresolved(row, out));
    }
  }

  private static String words(Resolution resolution) {
    return switch (resolution) {
      case DONE -> " counts as applied now.";
      case UNDONE -> " counts as not applied now.";
      case STEP_DONE -> " goes on behind the statement that was in doubt.";
      case STEP_UNDONE -> " goes on with the statement that was in doubt.";
    };
  }

  private static void unresolved(AppliedRevision row, PrintWriter out) {
    out.println(Words.progress(row));
    out.println(
        "  plinth "
            + (row.isHalfUndone() ? "downgrade" : "upgrade")
            + " goes on with it. If that can't be, look at the database, then");
    out.println("  plinth resolve " + row.id() + " --done      all of it is there");
    out.println("  plinth resolve " + row.id() + " --undone    nothing of it is there");
    if (row.journal().probe() != null) {
      String statement = "statement " + (row.stepDone() + 1);
      out.println("  plinth resolve " + row.id() + " --step-done    " + statement + " took effect");
      out.println("  plinth resolve " + row.id() + " --step-undone  " + statement + " did not");
    }
  }
}
