package dev.plinth.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Public sample databases as entities. Each folder in {@code samples} holds the entities in {@code
 * in}, what the public script declares in STRUCTURE.txt, and a scenario that stores and reads rows.
 */
final class SamplesTest {
  private static final Path ROOT = Path.of("src/test/resources/samples");

  @ParameterizedTest
  @ValueSource(strings = {"chinook", "sakila"})
  void hasTheTablesOfTheOriginal(String name, @TempDir Path temp) throws Exception {
    Path folder = ROOT.resolve(name);
    Map<String, String> scenario = Workspace.files(folder.resolve("scenario"));
    RunningProject project =
        new RunningProject(temp, List.of(Workspace.files(folder.resolve("in")), scenario));
    assertThat(project.jdbi().withHandle(SqliteStructure::of))
        .containsExactlyInAnyOrderElementsOf(facts(folder.resolve("STRUCTURE.txt")));
    project.run(scenario.keySet().iterator().next());
  }

  private static List<String> facts(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .toList();
  }
}
