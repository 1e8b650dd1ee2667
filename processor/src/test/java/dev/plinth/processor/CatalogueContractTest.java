package dev.plinth.processor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.testdatabase.EmptyDatabase;
import dev.plinth.testdatabase.TestServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * The entities of {@code catalogue/entities}, with those of {@code catalogue/<database>} for what
 * one database has alone, are created as an application would. What the database says of them
 * itself, by the questions in {@code catalogue.sql}, is in {@code expected.txt}; and their rows
 * come back with the least and the greatest values.
 *
 * <p>{@code -Dexpected=write} writes the file anew; compare it with the entities, line by line.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class CatalogueContractTest {
  private static final Path ROOT = Path.of("src/test/resources/catalogue");

  private final TestServer server;
  private final Path folder;
  private EmptyDatabase database;
  private RunningProject project;

  CatalogueContractTest(TestServer server) {
    this.server = server;
    this.folder = ROOT.resolve(server.name());
  }

  @BeforeAll
  final void create(@TempDir Path temp) {
    database = server.create();
    project =
        new RunningProject(
            temp,
            List.of(
                Workspace.files(ROOT.resolve("entities")),
                Workspace.files(folder.resolve("entities"))),
            server.name(),
            url(database));
  }

  /** Where the database is opened, with its foreign keys checked. */
  String url(EmptyDatabase empty) {
    return empty.url();
  }

  @AfterAll
  final void drop() {
    if (database != null) {
      database.close();
    }
  }

  @Test
  final void theCatalogueHoldsWhatWasDeclared() throws IOException {
    String questions = Files.readString(folder.resolve("catalogue.sql"));
    String found =
        project
            .jdbi()
            .withHandle(
                handle ->
                    questions
                        .lines()
                        .filter(line -> !line.isBlank())
                        .collect(Collectors.joining("\n"))
                        .transform(text -> List.of(text.split(";(\n|$)")))
                        .stream()
                        .map(question -> answer(handle, question))
                        .collect(Collectors.joining("\n")));
    Path expected = folder.resolve("expected.txt");
    if ("write".equals(System.getProperty("expected"))) {
      Files.writeString(expected, found, UTF_8);
    }
    assertThat(found).isEqualTo(Files.readString(expected));
  }

  /** The heading of the question, then its rows, which have one column. */
  private static String answer(Handle handle, String question) {
    String heading = question.lines().findFirst().orElseThrow();
    List<String> rows =
        handle.createQuery(question.substring(heading.length())).mapTo(String.class).list();
    return heading + "\n" + rows.stream().map(row -> row + "\n").collect(Collectors.joining());
  }

  @Test
  final void rowsComeBackWithTheirExtremes() throws Exception {
    project.run("harbor/HarborScenario.java");
  }
}
