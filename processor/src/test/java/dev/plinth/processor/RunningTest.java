package dev.plinth.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder in {@code running} holds a scenario over the entities beside it and those of the
 * golden folder of the same name. All are compiled, the compiled DDL makes the tables on SQLite,
 * and the scenario runs.
 */
final class RunningTest {
  private static final Path ROOT = Path.of("src/test/resources/running");

  @ParameterizedTest
  @MethodSource("scenarios")
  void runs(String name, @TempDir Path temp) throws Exception {
    Map<String, String> own = Workspace.files(ROOT.resolve(name));
    new RunningProject(temp, List.of(GoldenFolder.named(name).sources(), own)).run(scenario(own));
  }

  private static String scenario(Map<String, String> sources) {
    return sources.keySet().stream()
        .filter(file -> file.endsWith("Scenario.java"))
        .findFirst()
        .orElseThrow();
  }

  static Stream<String> scenarios() {
    try (Stream<Path> folders = Files.list(ROOT)) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
