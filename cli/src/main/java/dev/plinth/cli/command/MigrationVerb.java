package dev.plinth.cli.command;

import dev.plinth.cli.option.DatabaseOptions;
import dev.plinth.cli.option.FolderOptions;
import dev.plinth.cli.option.RunOptions;
import dev.plinth.cli.terminal.Environment;
import dev.plinth.cli.terminal.ExitCode;
import dev.plinth.cli.terminal.Report;
import dev.plinth.cli.terminal.Words;
import dev.plinth.error.MigrationInputException;
import dev.plinth.migration.MigrationReport;
import dev.plinth.migration.Migrations;
import dev.plinth.migration.ReportJson;
import dev.plinth.migration.runner.DataSteps;
import dev.plinth.migration.runner.Direction;
import dev.plinth.migration.runner.LockSettings;
import dev.plinth.migration.runner.MigrationRunner;
import dev.plinth.migration.runner.RunListener;
import dev.plinth.schema.json.JsonMap;
import java.io.PrintWriter;

/** What {@code upgrade} and {@code downgrade} have in common. */
final class MigrationVerb {

  private final Environment environment;
  private final FolderOptions folder;
  private final DatabaseOptions database;
  private final Report output;
  private final Direction direction;

  MigrationVerb(
      Environment environment,
      FolderOptions folder,
      DatabaseOptions database,
      Report output,
      Direction direction) {
    this.environment = environment;
    this.folder = folder;
    this.database = database;
    this.output = output;
    this.direction = direction;
  }

  /** Runs, or says what would run; an upgrade with these data steps. */
  int run(String target, RunOptions options, LockSettings locks, DataSteps dataSteps) {
    if (target.contains(":") && !options.isSql()) {
      throw new MigrationInputException(
          "\""
              + target
              + "\" is a way between two targets, which only --sql prints: name one target");
    }
    Migrations migrations = folder.open(environment);
    MigrationRunner opened = database.open(environment);
    MigrationRunner runner =
        opened.with(opened.settings().withLocks(locks).withDataSteps(dataSteps));
    if (options.isSql()) {
      String sql = migrations.sql(runner, direction, target);
      output.print(() -> new JsonMap().put("sql", sql), out -> out.print(sql));
    } else if (options.isDryRun()) {
      MigrationReport plan = migrations.plan(runner, direction, target);
      output.print(() -> ReportJson.plan(plan), out -> plan(plan, runner.where(), out));
    } else {
      MigrationReport report = migrate(migrations, runner, target);
      output.print(() -> ReportJson.json(report), out -> result(report, runner.where(), out));
    }
    return ExitCode.OK;
  }

  private MigrationReport migrate(Migrations migrations, MigrationRunner runner, String target) {
    if (!output.isText()) {
      return migrate(migrations, runner, target, RunListener.NONE);
    }
    Progress progress = new Progress(environment, direction, migrations.history());
    try {
      return migrate(migrations, runner, target, progress);
    } finally {
      progress.end();
    }
  }

  private MigrationReport migrate(
      Migrations migrations, MigrationRunner runner, String target, RunListener listener) {
    return direction == Direction.UPGRADE
        ? migrations.upgrade(runner, target, listener)
        : migrations.downgrade(runner, target, listener);
  }

  private void plan(MigrationReport plan, String url, PrintWriter out) {
    if (plan.revisions().isEmpty()) {
      nothing(plan, url, out);
      return;
    }
    out.println(
        "Would "
            + verb()
            + " "
            + Words.count(plan.revisions().size(), "revision")
            + " on "
            + url
            + ":");
    plan.revisions()
        .forEach(
            revision -> out.println("  " + Progress.sign(direction) + " " + Words.of(revision)));
    notes(plan, out);
    out.println("The database would be at " + Words.place(plan.current()) + ".");
  }

  private void result(MigrationReport report, String url, PrintWriter out) {
    if (report.revisions().isEmpty()) {
      nothing(report, url, out);
      return;
    }
    notes(report, out);
    out.println(
        (direction == Direction.UPGRADE ? "Applied " : "Undid ")
            + Words.count(report.revisions().size(), "revision")
            + "; "
            + url
            + " is at "
            + Words.place(report.current())
            + ".");
  }

  private static void nothing(MigrationReport report, String url, PrintWriter out) {
    out.println("Nothing to do: " + url + " is at " + Words.place(report.current()) + ".");
  }

  private static void notes(MigrationReport report, PrintWriter out) {
    report.notes().forEach(note -> out.println("Note: " + note));
  }

  private String verb() {
    return direction == Direction.UPGRADE ? "apply" : "undo";
  }
}
