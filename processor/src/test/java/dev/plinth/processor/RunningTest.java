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
 * Each folder in {@code running} holds a scenario over the entities of the golden folder of the
 * same name. Both are compiled, the compiled DDL makes the tables on SQLite, and the scenario runs.
 */
final class RunningTest {
  private static final Path ROOT = Path.of("src/test/resources/running");

  @ParameterizedTest
  @MethodSource("scenarios")
  void runs(String name, @TempDir Path temp) throws Exception {
    Map<String, String> scenario = Workspace.files(ROOT.resolve(name));
    new RunningProject(temp, List.of(GoldenFolder.named(name).sources(), scenario))
        .run(scenario.keySet().iterator().next());
  }

  static Stream<String> scenarios() {
    try (Stream<Path> folders = Files.list(ROOT)) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
