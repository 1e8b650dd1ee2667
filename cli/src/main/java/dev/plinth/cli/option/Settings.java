package dev.plinth.cli.option;

import dev.plinth.cli.terminal.Environment;
import dev.plinth.error.MigrationInputException;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Values of options that were not given: from {@code plinth.properties}, then {@code
 * PLINTH_<NAME>}, then {@code -Dplinth.<name>}; the last one that says something wins.
 */
public final class Settings implements IDefaultValueProvider {

  /** The file beside the build file. */
  public static final String FILE = "plinth.properties";

  /** The variable that holds the password; no file and no option does. */
  public static final String PASSWORD = "PLINTH_PASSWORD";

  private final Environment environment;
  private @Nullable Map<Setting, String> values;
  private @Nullable MigrationInputException problem;

  /** Settings of the project in the environment's directory. */
  public Settings(Environment environment) {
    this.environment = environment;
  }

  @Override
  public @Nullable String defaultValue(ArgSpec argument) {
    if (argument instanceof OptionSpec option) {
      return Setting.of(option.longestName().replaceFirst("^--", ""))
          .map(setting -> all().get(setting))
          .orElse(null);
    }
    return null;
  }

  /**
   * Stops if the file can't be read; not before a command runs, because help needs no settings.
   *
   * @throws MigrationInputException with what is wrong
   */
  public void requireReadable() {
    all();
    if (problem != null) {
      throw problem;
    }
  }

  private Map<Setting, String> all() {
    if (values == null) {
      Map<Setting, String> found = new EnumMap<>(Setting.class);
      try {
        fromFile(found);
      } catch (MigrationInputException e) {
        problem = e;
      }
      for (Setting setting : Setting.values()) {
        putIfPresent(found, setting, environment.variables().get(setting.variable()));
        putIfPresent(found, setting, environment.properties().get(setting.property()));
      }
      values = found;
    }
    return values;
  }

  private void fromFile(Map<Setting, String> found) {
    Path file = environment.directory().resolve(FILE);
    if (!Files.exists(file)) {
      return;
    }
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    } catch (IOException | IllegalArgumentException e) {
      throw new MigrationInputException(file + " can't be read: " + e.getMessage(), e);
    }
    for (String key : new TreeSet<>(properties.stringPropertyNames())) {
      Setting setting = Setting.of(key).orElseThrow(() -> unknown(file, key));
      putIfPresent(found, setting, properties.getProperty(key));
    }
  }

  private static MigrationInputException unknown(Path file, String key) {
    return new MigrationInputException(
        key.equals("password")
            ? file + ": a password has no place in a file; set " + PASSWORD + " or use --password"
            : file + ": unknown key \"" + key + "\"; there are " + Setting.keys());
  }

  private static void putIfPresent(
      Map<Setting, String> found, Setting setting, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      found.put(setting, value.strip());
    }
  }
}
