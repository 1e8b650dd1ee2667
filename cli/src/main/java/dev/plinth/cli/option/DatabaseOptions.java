package dev.plinth.cli.option;

import dev.plinth.cli.terminal.Environment;
import dev.plinth.cli.terminal.Prompt;
import dev.plinth.error.MigrationInputException;
import dev.plinth.migration.runner.History;
import dev.plinth.migration.runner.MigrationRunner;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which database a command is about. */
public final class DatabaseOptions {

  @Option(
      names = "--url",
      paramLabel = "URL",
      description = "JDBC URL of the database, as jdbc:sqlite:example.db")
  private @Nullable String url;

  @Option(names = "--user", paramLabel = "NAME", description = "User of the database.")
  private @Nullable String user;

  @Option(
      names = "--password",
      description = "Ask for the password; else PLINTH_PASSWORD is used if it is set.")
  private boolean askForPassword;

  @Option(
      names = "--driver",
      paramLabel = "JAR",
      description = "Jar of the JDBC driver to use instead of the one that Plinth brings.")
  private @Nullable Path driver;

  /** Whether a database was named. */
  public boolean isGiven() {
    return url != null;
  }

  /** A connection to be opened when it is needed, if a database was named. */
  public Optional<MigrationRunner> openIfGiven(Environment environment) {
    return isGiven() ? Optional.of(open(environment)) : Optional.empty();
  }

  /** What ran on the database if one was named; nothing otherwise. */
  public History historyIfGiven(Environment environment) {
    return openIfGiven(environment).map(MigrationRunner::history).orElse(History.NONE);
  }

  /** A connection to be opened when it is needed. */
  public MigrationRunner open(Environment environment) {
    String secret = password(environment);
    if (driver == null) {
      return MigrationRunner.open(required(), user, secret);
    }
    Path jar = environment.directory().resolve(driver);
    return MigrationRunner.open(required(), user, secret, DriverJar.driver(jar, required()));
  }

  private String required() {
    if (url == null) {
      throw new MigrationInputException(
          "no database: say --url, PLINTH_URL, or url= in " + Settings.FILE);
    }
    return url;
  }

  private @Nullable String password(Environment environment) {
    if (!askForPassword) {
      return environment.variables().get(Settings.PASSWORD);
    }
    Prompt prompt =
        environment
            .prompt()
            .orElseThrow(
                () ->
                    new MigrationInputException(
                        "there is no terminal to ask for the password: set " + Settings.PASSWORD));
    return prompt.askSecret("Password: ").orElse(null);
  }
}
