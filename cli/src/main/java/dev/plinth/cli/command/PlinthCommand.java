package dev.plinth.cli.command;

import dev.plinth.cli.option.CommonOptions;
import dev.plinth.cli.terminal.Environment;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;

/** What every command has; it gives its exit code. */
abstract class PlinthCommand implements Callable<Integer> {

  @Mixin CommonOptions common;

  final Environment environment;

  PlinthCommand(Environment environment) {
    this.environment = environment;
  }
}
