package dev.plinth.cli.option;

import dev.plinth.cli.terminal.Environment;
import dev.plinth.migration.Migrations;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Which revisions a command is about. */
public final class FolderOptions {

  @Option(
      names = "--migrations",
      paramLabel = "FOLDER",
      defaultValue = "src/main/resources/db-migrations",
      description = "Folder of the revisions. Default: src/main/resources/db-migrations")
  private Path migrations;

  @Option(
      names = "--module",
      paramLabel = "NAME",
      defaultValue = "main",
      description = "Module, as in -Aplinth.module. Default: main")
  private String module;

  /** The folder as it was written. */
  public Path migrations() {
    return migrations;
  }

  /** The module. */
  public String module() {
    return module;
  }

  /** The verbs on that folder. */
  public Migrations open(Environment environment) {
    return Migrations.in(environment.directory().resolve(migrations), module)
        .with(environment.clock(), environment.random());
  }
}
