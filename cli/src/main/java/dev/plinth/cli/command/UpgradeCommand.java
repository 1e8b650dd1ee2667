package dev.plinth.cli.command;

import dev.plinth.cli.option.DatabaseOptions;
import dev.plinth.cli.option.FolderOptions;
import dev.plinth.cli.option.FormatOption;
import dev.plinth.cli.option.LockOptions;
import dev.plinth.cli.option.RunOptions;
import dev.plinth.cli.option.StepOptions;
import dev.plinth.cli.terminal.Environment;
import dev.plinth.migration.runner.Direction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code plinth upgrade}. */
@Command(
    name = "upgrade",
    description = "Apply revisions to a database, each in a transaction of its own.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  plinth upgrade head",
      "  plinth upgrade +1 --dry-run",
      "  plinth upgrade k7m2 --sql > upgrade.sql",
      "  plinth upgrade base:head --sql > all.sql"
    })
final class UpgradeCommand extends PlinthCommand {

  @Mixin private FolderOptions folder;
  @Mixin private DatabaseOptions database;
  @Mixin private RunOptions run;
  @Mixin private LockOptions locks;
  @Mixin private StepOptions steps;
  @Mixin private FormatOption format;

  @Parameters(
      arity = "0..1",
      paramLabel = "TARGET",
      defaultValue = "head",
      description = {
        "Where to go: id, start of an id, head, heads, +N, id+N, id-N or base+N; label@… for a",
        "branch. With --sql also base:head and such, which asks no database. Default: head"
      })
  private String target;

  UpgradeCommand(Environment environment) {
    super(environment);
  }

  @Override
  public Integer call() {
    return new MigrationVerb(
            environment, folder, database, format.report(environment), Direction.UPGRADE)
        .run(target, run, locks.settings(), steps.dataSteps(environment));
  }
}
