package dev.plinth.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.schema.json.JsonNode;
import dev.plinth.schema.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Plays the graph cases of the runtime as a user would, with revisions that a person wrote. */
final class GraphCasesTest {

  private static final Path CASES =
      Path.of("..", "runtime", "src", "test", "resources", "migration");
  private static final String FOLDER = "src/main/resources/db-migrations/";

  @TempDir private Path temp;

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void targetsMeanTheSameOnTheCommandLine(GraphCase graph) {
    Project project = new Project(temp);
    run(project, "init");
    int number = 0;
    for (String revision : graph.revisions()) {
      String folder = FOLDER + "r" + number++;
      project.write(folder + "/revision.json", revision);
      project.write(folder + "/up.sqlite.sql", "-- nothing");
      project.write(folder + "/down.sqlite.sql", "-- nothing");
    }
    Project.Outcome indexed = run(project, "index", "--format", "json");
    if (indexed.exitCode() == 0) {
      if (!graph.applied().isEmpty()) {
        List<String> stamp = new ArrayList<>(List.of("stamp"));
        stamp.addAll(graph.applied());
        assertThat(project.run(stamp).exitCode()).isZero();
      }
      check(project, graph);
    } else {
      assertThat(code(indexed)).isEqualTo(graph.expectError());
    }
  }

  private static void check(Project project, GraphCase graph) {
    List<String> args =
        switch (graph.direction()) {
          case "load" -> List.of("heads");
          case "resolve" -> List.of("show", "--", graph.target());
          case "stamp" -> List.of("stamp", "--", graph.target());
          default -> List.of(graph.direction(), "--dry-run", "--", graph.target());
        };
    List<String> json = new ArrayList<>(args);
    json.addAll(1, List.of("--format", "json"));
    Project.Outcome outcome = project.run(json);
    if (!graph.expectError().isEmpty()) {
      assertThat(outcome.exitCode()).isEqualTo(2);
      assertThat(code(outcome)).isEqualTo(graph.expectError());
      return;
    }
    assertThat(outcome.exitCode()).as("%s", outcome).isZero();
    JsonObject report = JsonNode.parse(outcome.out(), "output").object();
    switch (graph.direction()) {
      case "load" -> assertThat(ids(report, "heads")).hasSameElementsAs(graph.expect());
      case "resolve" -> assertThat(ids(report, "revisions")).hasSameElementsAs(graph.expect());
      case "stamp" -> assertThat(ids(report, "current")).hasSameElementsAs(graph.headsAfter());
      default -> {
        List<String> steps = report.list("steps", step -> step.object().text("revision"));
        assertThat(steps).containsExactlyInAnyOrderElementsOf(graph.expect());
        if (graph.isExact()) {
          assertThat(steps).isEqualTo(graph.expect());
        }
        assertThat(ids(report, "current")).hasSameElementsAs(graph.headsAfter());
      }
    }
  }

  static Stream<GraphCase> cases() throws IOException {
    return Stream.concat(cases("graph.json"), cases("graph-more.json"));
  }

  private static Stream<GraphCase> cases(String file) throws IOException {
    return JsonNode.parse(Files.readString(CASES.resolve(file)), file).elements().stream()
        .map(JsonNode::object)
        .map(GraphCase::read);
  }

  private static Project.Outcome run(Project project, String... args) {
    return project.run(List.of(args));
  }

  private static String code(Project.Outcome outcome) {
    return JsonNode.parse(outcome.out(), "output")
        .object()
        .list("errors", error -> error.object().text("code"))
        .get(0);
  }

  private static List<String> ids(JsonObject report, String key) {
    return report.list(key, revision -> revision.object().text("id"));
  }

  /** One line of the file; what is absent is empty. */
  record GraphCase(
      String id,
      List<String> revisions,
      List<String> applied,
      String target,
      String direction,
      List<String> expect,
      String expectError,
      List<String> headsAfter,
      boolean isExact) {

    static GraphCase read(JsonObject json) {
      return new GraphCase(
          json.text("id"),
          json.list("revisions", JsonNode::toString),
          json.texts("applied"),
          json.find("target").map(JsonNode::text).orElse(""),
          json.text("direction"),
          json.texts("expect"),
          json.find("expectError").map(JsonNode::text).orElse(""),
          json.texts("headsAfter"),
          json.text("order").equals("exact"));
    }

    @Override
    public String toString() {
      return id;
    }
  }
}
