package dev.plinth.cli.command;

import dev.plinth.cli.terminal.Environment;
import java.util.List;

/** The one list of commands, in the order of the help. */
public final class Commands {

  private Commands() {}

  /** All of them, working in {@code environment}. */
  public static List<Object> all(Environment environment) {
    return List.of(
        new InitCommand(environment),
        new RevisionCommand(environment),
        new UpgradeCommand(environment),
        new DowngradeCommand(environment),
        new CurrentCommand(environment),
        new HistoryCommand(environment),
        new HeadsCommand(environment),
        new BranchesCommand(environment),
        new MergeCommand(environment),
        new RebaseCommand(environment),
        new EditCommand(environment),
        new CheckCommand(environment),
        new VerifyCommand(environment),
        new ShowCommand(environment),
        new StampCommand(environment),
        new ResolveCommand(environment),
        new IndexCommand(environment),
        new DiffCommand(environment),
        new CompletionCommand(environment));
  }
}
