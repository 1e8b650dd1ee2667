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
 * Each folder in {@code running} holds a scenario over the entities of the golden folder of the
 * same name. Both are compiled, the compiled DDL makes the tables, and the scenario runs.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class RunningContractTest {
  private static final Path ROOT = Path.of("src/test/resources/running");

  private final TestServer server;
  private final Map<String, String> notHere;

  /**
   * A suite.
   *
   * @param notHere scenarios that can't be here, and why
   */
  RunningContractTest(TestServer server, Map<String, String> notHere) {
    this.server = server;
    this.notHere = notHere;
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void runs(String name, @TempDir Path temp) throws Exception {
    run(List.of(GoldenFolder.named(name).sources()), ROOT.resolve(name), temp);
  }

  /** Compiles the sources with the scenario in a folder, and runs it. */
  final void run(List<Map<String, String>> entities, Path folder, Path temp) throws Exception {
    Map<String, String> scenario = Workspace.files(folder);
    List<Map<String, String>> sources = new ArrayList<>(entities);
    sources.add(scenario);
    try (EmptyDatabase database = server.create()) {
      new RunningProject(temp, sources, server.name(), url(database))
          .run(
              scenario.keySet().stream()
                  .filter(file -> file.endsWith("Scenario.java"))
                  .findFirst()
                  .orElseThrow());
    }
  }

  /** Where scenarios open the database, with its foreign keys checked. */
  String url(EmptyDatabase database) {
    return database.url();
  }

  Stream<String> scenarios() {
    try (Stream<Path> folders = Files.list(ROOT)) {
      return folders
          .map(folder -> folder.getFileName().toString())
          .filter(name -> !notHere.containsKey(name))
          .sorted()
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
