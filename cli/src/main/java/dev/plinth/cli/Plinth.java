package dev.plinth.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The {@code plinth} command. */
@Command(
    name = "plinth",
    mixinStandardHelpOptions = true,
    versionProvider = ToolVersion.class,
    description = "Schema migrations generated from the entities of a build.")
public final class Plinth implements Runnable {

  @Spec private CommandSpec spec;

  /** Runs the command and leaves with its exit code. */
  public static void main(String[] args) {
    System.exit(new CommandLine(new Plinth()).execute(args));
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}
