package dev.plinth.processor;

import dev.plinth.testdatabase.EmptyDatabase;
import dev.plinth.testdatabase.TestServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder in {@code running}, and in {@code running-<database>} for what one database has
 * alone, holds a scenario over the entities beside it and those of the golden folder of the same
 * name. All are compiled, the compiled DDL makes the tables, and the scenario runs.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class RunningContractTest {
  private static final Path RESOURCES = Path.of("src/test/resources");

  private final TestServer server;
  private final List<Variation> variations;

  /**
   * A suite.
   *
   * @param variations where scenarios differ on this database
   */
  RunningContractTest(TestServer server, Variation... variations) {
    this(server, List.of(), variations);
  }

  /**
   * A suite of a database that has relatives.
   *
   * @param shared where scenarios differ on all of these
   * @param own where they differ on this one
   */
  RunningContractTest(TestServer server, List<Variation> shared, Variation... own) {
    this.server = server;
    this.variations = Stream.concat(shared.stream(), Stream.of(own)).toList();
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void runs(String folder, @TempDir Path temp) throws Exception {
    String name = folder.substring(folder.indexOf('/') + 1);
    Map<String, String> scenario = Workspace.files(RESOURCES.resolve(folder));
    List<Map<String, String>> sources = new ArrayList<>();
    sources.add(GoldenFolder.named(name).sources());
    sources.add(scenario);
    for (Variation variation : variations) {
      if (variation.scenario().equals(name)) {
        sources = variation.applyTo(sources);
      }
    }
    try (EmptyDatabase database = server.create()) {
      new RunningProject(temp, sources, server.name(), url(database)).run(main(scenario));
    }
  }

  private static String main(Map<String, String> scenario) {
    return scenario.keySet().stream()
        .filter(file -> file.endsWith("Scenario.java"))
        .findFirst()
        .orElseThrow();
  }

  /** Where scenarios open the database, with its foreign keys checked. */
  String url(EmptyDatabase database) {
    return database.url();
  }

  final Stream<String> scenarios() {
    return Stream.of("running", "running-" + server.name()).flatMap(RunningContractTest::folders);
  }

  private static Stream<String> folders(String root) {
    if (!Files.exists(RESOURCES.resolve(root))) {
      return Stream.of();
    }
    try (Stream<Path> folders = Files.list(RESOURCES.resolve(root))) {
      return folders.map(folder -> root + "/" + folder.getFileName()).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
