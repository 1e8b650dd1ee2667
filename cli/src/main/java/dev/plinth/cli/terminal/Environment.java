package dev.plinth.cli.terminal;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/**
 * Everything that a command takes from the process it runs in.
 *
 * @param directory what relative paths start from
 * @param variables of the environment
 * @param properties of the virtual machine
 * @param prompt the person to ask, if there is one
 * @param clock names revisions
 * @param random identifies revisions
 */
public record Environment(
    Path directory,
    Map<String, String> variables,
    Map<String, String> properties,
    Optional<Prompt> prompt,
    InstantSource clock,
    RandomGenerator random,
    PrintWriter out,
    PrintWriter err) {

  /** Copies the maps. */
  public Environment {
    variables = Map.copyOf(variables);
    properties = Map.copyOf(properties);
  }

  /** That of this process. */
  public static Environment ofProcess() {
    Map<String, String> properties =
        System.getProperties().stringPropertyNames().stream()
            .collect(Collectors.toMap(name -> name, System::getProperty));
    return new Environment(
        Path.of(""),
        System.getenv(),
        properties,
        Prompt.ofProcess(),
        InstantSource.system(),
        new SecureRandom(),
        new PrintWriter(System.out, true, StandardCharsets.UTF_8),
        new PrintWriter(System.err, true, StandardCharsets.UTF_8));
  }
}
