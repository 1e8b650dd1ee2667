package dev.plinth.cli.option;

import dev.plinth.cli.terminal.Environment;
import dev.plinth.error.MigrationInputException;
import dev.plinth.migration.runner.DataSteps;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where the data steps of revisions are. */
public final class StepOptions {

  @Option(
      names = "--classes",
      paramLabel = "FOLDER",
      defaultValue = "target/classes",
      description = "Folder of classes, or jar, with data steps in Java. Default: target/classes")
  private Path classes;

  /** The data steps there; nothing is loaded before a revision names one. */
  public DataSteps dataSteps(Environment environment) {
    // Never closed: a step loads its classes as it needs them.
    return DataSteps.of(
        new URLClassLoader(
            new URL[] {url(environment.directory().resolve(classes))},
            StepOptions.class.getClassLoader()));
  }

  private static URL url(Path path) {
    try {
      return path.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new MigrationInputException("--classes " + path + " is no path of a folder or jar", e);
    }
  }
}
