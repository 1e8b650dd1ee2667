package dev.plinth.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.dao.Scripts;
import dev.plinth.dialect.SqlScript;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Sample databases as entities. Each folder in {@code samples} holds the entities in {@code in}. Of
 * public ones STRUCTURE.txt says what the public script declares, and a scenario stores and reads
 * rows. The folder {@code application} has rows in data.sql, statements in {@code @Dao} interfaces,
 * and a scenario that asks what such databases are known to be asked.
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

  @ParameterizedTest
  @CsvSource({
    "chinook, chinook/ShopQueries.java",
    "sakila, sakila/RentalQueries.java",
    "blog, blog/BlogQueries.java"
  })
  void answersWhatItIsKnownToBeAsked(String name, String scenario, @TempDir Path temp)
      throws Exception {
    Path folder = ROOT.resolve(name);
    Map<String, String> application = new TreeMap<>(Workspace.files(folder.resolve("application")));
    String rows = application.remove("data.sql");
    RunningProject project =
        new RunningProject(temp, List.of(Workspace.files(folder.resolve("in")), application));
    List<String> inserts = SqlScript.parse(rows).statements();
    project.jdbi().useTransaction(handle -> Scripts.run(handle, "data", inserts));
    project.run(scenario);
  }

  private static List<String> facts(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .toList();
  }
}
