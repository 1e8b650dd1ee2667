package dev.plinth.cli.command;

import dev.plinth.cli.terminal.Environment;
import dev.plinth.cli.terminal.ExitCode;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code plinth completion}. */
@Command(
    name = "completion",
    description = "Print a script that completes commands and options in bash and zsh.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  plinth completion > ~/.plinth-completion",
      "  plinth completion > /etc/bash_completion.d/plinth"
    })
final class CompletionCommand extends PlinthCommand {

  @Spec private CommandSpec spec;

  CompletionCommand(Environment environment) {
    super(environment);
  }

  @Override
  public Integer call() {
    environment.out().print(AutoComplete.bash("plinth", spec.root().commandLine()));
    environment.out().flush();
    return ExitCode.OK;
  }
}
