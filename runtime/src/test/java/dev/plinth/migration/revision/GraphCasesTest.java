package dev.plinth.migration.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.Gson;
import dev.plinth.error.RevisionException;
import dev.plinth.error.RevisionProblem;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs {@code migration/graph.json} and {@code graph-more.json}: what targets mean and what runs in
 * which order.
 */
final class GraphCasesTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void holds(GraphCase graphCase) {
    if (graphCase.expectError() == null) {
      graphCase.check();
    } else {
      assertThatThrownBy(graphCase::check)
          .isInstanceOfSatisfying(
              RevisionException.class,
              e -> assertThat(e.problem()).isEqualTo(graphCase.expectedProblem()));
    }
  }

  static Stream<GraphCase> cases() throws IOException {
    return Stream.concat(cases("graph.json"), cases("graph-more.json"));
  }

  private static Stream<GraphCase> cases(String name) throws IOException {
    try (Reader file =
        new InputStreamReader(
            Objects.requireNonNull(GraphCasesTest.class.getResourceAsStream("/migration/" + name)),
            StandardCharsets.UTF_8)) {
      return Stream.of(new Gson().fromJson(file, GraphCase[].class));
    }
  }

  /** A revision of a case; absent lists are null. */
  record Node(
      String id,
      List<String> parents,
      @Nullable List<String> dependsOn,
      @Nullable List<String> labels) {

    RevisionLinks links() {
      return new RevisionLinks(id, parents, orNone(dependsOn), orNone(labels));
    }
  }

  /** One line of the file. */
  record GraphCase(
      String id,
      List<Node> revisions,
      @Nullable List<String> applied,
      @Nullable String target,
      String direction,
      @Nullable List<String> expect,
      @Nullable String expectError,
      @Nullable List<String> headsAfter,
      String order) {

    void check() {
      RevisionGraph graph = RevisionGraph.of(revisions.stream().map(Node::links).toList());
      switch (direction) {
        case "load" -> assertThat(graph.heads()).containsExactlyInAnyOrderElementsOf(expect);
        case "resolve" ->
            assertThat(new TargetResolver(graph).resolve(parsedTarget()))
                .containsExactlyInAnyOrderElementsOf(expect);
        case "stamp" ->
            assertThat(new RevisionPlanner(graph).stamp(before(graph), parsedTarget()))
                .containsExactlyInAnyOrderElementsOf(headsAfter);
        default -> run(graph, direction.equals("upgrade"));
      }
    }

    private void run(RevisionGraph graph, boolean up) {
      RevisionPlanner planner = new RevisionPlanner(graph);
      Set<String> database = before(graph);
      List<String> steps =
          up
              ? planner.upgrade(database, parsedTarget())
              : planner.downgrade(database, parsedTarget());
      assertThat(steps).containsExactlyInAnyOrderElementsOf(expect);
      if (order.equals("exact")) {
        assertThat(steps).isEqualTo(expect);
      }
      for (String step : steps) {
        Set<String> needed = new LinkedHashSet<>(graph.withAncestors(Set.of(step)));
        if (up) {
          database.add(step);
          assertThat(database).as("what %s needs", step).containsAll(needed);
        } else {
          assertThat(graph.headsOf(database)).as("when %s is undone", step).contains(step);
          database.remove(step);
        }
      }
      assertThat(graph.headsOf(database)).containsExactlyInAnyOrderElementsOf(headsAfter);
    }

    private Set<String> before(RevisionGraph graph) {
      return new LinkedHashSet<>(graph.withAncestors(orNone(applied)));
    }

    private Target parsedTarget() {
      return Target.parse(Objects.requireNonNull(target));
    }

    RevisionProblem expectedProblem() {
      return RevisionProblem.valueOf(Objects.requireNonNull(expectError).toUpperCase(Locale.ROOT));
    }

    @Override
    public String toString() {
      return id;
    }
  }

  private static List<String> orNone(@Nullable List<String> list) {
    return list == null ? List.of() : list;
  }
}
