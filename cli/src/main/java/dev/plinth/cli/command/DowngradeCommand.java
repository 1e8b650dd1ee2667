package dev.plinth.cli.command;

import dev.plinth.cli.option.DatabaseOptions;
import dev.plinth.cli.option.FolderOptions;
import dev.plinth.cli.option.FormatOption;
import dev.plinth.cli.option.LockOptions;
import dev.plinth.cli.option.RunOptions;
import dev.plinth.cli.terminal.Environment;
import dev.plinth.migration.runner.DataSteps;
import dev.plinth.migration.runner.Direction;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code plinth downgrade}. */
@Command(
    name = "downgrade",
    description = {"Undo revisions that build on a target.", "What they dropped comes back empty."},
    footerHeading = "%nExamples:%n",
    footer = {
      "  plinth downgrade -1",
      "  plinth downgrade k7m2 --dry-run",
      "  plinth downgrade base"
    })
final class DowngradeCommand extends PlinthCommand {

  @Mixin private FolderOptions folder;
  @Mixin private DatabaseOptions database;
  @Mixin private RunOptions run;
  @Mixin private LockOptions locks;
  @Mixin private FormatOption format;

  @Parameters(
      paramLabel = "TARGET",
      description = {
        "Where to go back to: id, start of an id, -N, id-N, id+N, base or base+N; label@… for a",
        "branch. With --sql also head:base and such, which asks no database."
      })
  private String target;

  DowngradeCommand(Environment environment) {
    super(environment);
  }

  @Override
  public Integer call() {
    return new MigrationVerb(
            environment, folder, database, format.report(environment), Direction.DOWNGRADE)
        .run(target, run, locks.settings(), DataSteps.of(List.of()));
  }
}
