package dev.plinth.cli;

import dev.plinth.cli.command.Commands;
import dev.plinth.cli.option.Settings;
import dev.plinth.cli.terminal.Environment;
import dev.plinth.cli.terminal.Errors;
import dev.plinth.cli.terminal.ExitCode;
import dev.plinth.error.MigrationInputException;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/** The {@code plinth} command. */
@Command(
    name = "plinth",
    mixinStandardHelpOptions = true,
    versionProvider = ToolVersion.class,
    synopsisSubcommandLabel = "COMMAND",
    description = "Schema migrations generated from the entities of a build.",
    footerHeading = "%nA first time:%n",
    footer = {
      "  plinth init                                      folder and settings",
      "  plinth revision --autogenerate -m \"initial\"      write the first revision",
      "  plinth upgrade head                              apply it",
      "%nSettings come from plinth.properties, then PLINTH_<NAME>, then -Dplinth.<name>, then options.",
      "%nExit codes: 0 done, also if there was nothing to do; 1 the entities or a check have a fault;",
      "2 wrong arguments, settings or files; 3 a decision is needed; 4 it failed while running."
    })
public final class Plinth implements Callable<Integer> {

  @Spec private CommandSpec spec;

  /** Runs the command and leaves with its exit code. */
  public static void main(String[] args) {
    System.exit(run(Environment.ofProcess(), args));
  }

  /** Runs the command in an environment; gives its exit code. */
  public static int run(Environment environment, String... args) {
    return commandLine(environment, args).execute(args);
  }

  /** The command with all its parts. */
  static CommandLine commandLine(Environment environment, String... args) {
    CommandLine line = new CommandLine(new Plinth());
    Commands.all(environment).forEach(line::addSubcommand);
    Errors errors = new Errors(environment, args);
    Settings settings = new Settings(environment);
    return line.setOut(environment.out())
        .setErr(environment.err())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpWidth(100)
        .setDefaultValueProvider(settings)
        .setExecutionStrategy(parsed -> execute(parsed, settings))
        .setParameterExceptionHandler(errors)
        .setExecutionExceptionHandler(errors);
  }

  private static int execute(ParseResult parsed, Settings settings) {
    Integer help = CommandLine.executeHelpRequest(parsed);
    if (help != null) {
      return help;
    }
    try {
      settings.requireReadable();
    } catch (MigrationInputException e) {
      // Out of here only this exception finds its way to the one line that a user sees.
      throw new ExecutionException(parsed.commandSpec().commandLine(), e.getMessage(), e);
    }
    return new CommandLine.RunLast().execute(parsed);
  }

  /** Without a command: says which there are, and that one is missing. */
  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return ExitCode.INPUT;
  }
}
