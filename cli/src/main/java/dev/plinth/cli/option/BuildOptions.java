package dev.plinth.cli.option;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which build holds the entities. */
public final class BuildOptions {

  @Option(
      names = "--classes",
      paramLabel = "FOLDER",
      defaultValue = "target/classes",
      description =
          "Compiled entities: folder of classes, jar, or schema.json." + " Default: target/classes")
  private Path classes;

  @Option(
      names = "--compile",
      paramLabel = "COMMAND",
      description = "Runs first if sources are newer than classes, as \"mvn -q compile\".")
  private @Nullable String compile;

  /** Where the compiled entities are. */
  public Path classes() {
    return classes;
  }

  /** The command that compiles, if there is one. */
  public @Nullable String compile() {
    return compile;
  }
}
