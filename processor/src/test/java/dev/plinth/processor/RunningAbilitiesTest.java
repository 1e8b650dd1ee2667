package dev.plinth.processor;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.plinth.dialect.Capability;
import dev.plinth.dialect.registry.Dialects;
import dev.plinth.testdatabase.EmptyDatabase;
import dev.plinth.testdatabase.TestServer;
import dev.plinth.testdatabase.TestServers;
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
 * Each folder in {@code running-abilities} is named after what only some databases can, and holds
 * entities that ask for it, with a scenario that runs on each of those databases.
 */
final class RunningAbilitiesTest {
  private static final Path ROOT = Path.of("src/test/resources/running-abilities");

  @ParameterizedTest(name = "{0} on {1}")
  @MethodSource("scenarios")
  void runs(String ability, String database, TestServer server, @TempDir Path temp)
      throws Exception {
    Map<String, String> sources = Workspace.files(ROOT.resolve(ability));
    try (EmptyDatabase empty = server.create()) {
      new RunningProject(temp, List.of(sources), database, empty.url())
          .run(
              sources.keySet().stream()
                  .filter(file -> file.endsWith("Scenario.java"))
                  .findFirst()
                  .orElseThrow());
    }
  }

  static Stream<Arguments> scenarios() {
    return Stream.of(Capability.values())
        .filter(ability -> Files.isDirectory(ROOT.resolve(folder(ability))))
        .flatMap(
            ability ->
                TestServers.ALL.stream()
                    .filter(server -> can(server, ability))
                    .map(server -> arguments(folder(ability), server.name(), server)));
  }

  private static String folder(Capability ability) {
    return ability.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static boolean can(TestServer server, Capability ability) {
    return Dialects.named(server.name()).capabilities().can(ability);
  }
}
