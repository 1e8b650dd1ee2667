package dev.plinth.processor;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.plinth.dialect.registry.Dialects;
import dev.plinth.testdatabase.EmptyDatabase;
import dev.plinth.testdatabase.TestServer;
import dev.plinth.testdatabase.TestServers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder in {@code running-abilities} is named after what only some databases can, or after a
 * database, and holds entities that ask for it, with a scenario that runs on each of those
 * databases.
 */
final class RunningAbilitiesTest {
  private static final Path ROOT = Path.of("src/test/resources/running-abilities");

  @ParameterizedTest(name = "{0} on {1}")
  @MethodSource("scenarios")
  void runs(String folder, String database, TestServer server, @TempDir Path temp)
      throws Exception {
    Map<String, String> sources = Workspace.files(ROOT.resolve(folder));
    try (EmptyDatabase empty = server.create()) {
      new RunningProject(temp, List.of(sources), database, empty.url())
          .run(
              sources.keySet().stream()
                  .filter(file -> file.endsWith("Scenario.java"))
                  .findFirst()
                  .orElseThrow());
    }
  }

  static Stream<Arguments> scenarios() throws IOException {
    try (Stream<Path> folders = Files.list(ROOT)) {
      return folders
          .map(folder -> folder.getFileName().toString())
          .sorted()
          .flatMap(
              folder ->
                  TestServers.ALL.stream()
                      .filter(server -> isFor(folder, server.name()))
                      .map(server -> arguments(folder, server.name(), server)))
          .toList()
          .stream();
    }
  }

  private static boolean isFor(String folder, String database) {
    return folder.equals(database)
        || Dialects.named(database).capabilities().abilities().stream()
            .map(ability -> ability.name().toLowerCase(Locale.ROOT).replace('_', '-'))
            .anyMatch(folder::equals);
  }
}
