package dev.plinth.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.schema.json.JsonNode;
import dev.plinth.schema.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Plays the merge cases of the runtime as a user would: three builds, their revisions, a merge. */
final class MergeCasesTest {

  private static final Path CASES =
      Path.of("..", "runtime", "src", "test", "resources", "migration");
  private static final String SNAPSHOT = "target/classes/META-INF/plinth/main/schema.json";
  private static final String FOLDER = "src/main/resources/db-migrations/";

  @TempDir private Path temp;

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void mergesOnlyWhatFits(MergeCase merge) {
    Project project = new Project(temp);
    project.ids.add(List.of("mmmm1111"));
    run(project, 0, "init");
    boolean hasBase = revision(project, merge, "base", "base");
    revision(project, merge, "left", hasBase ? "base1" : "base");
    revision(project, merge, "right", hasBase ? "base1" : "base");
    Map<String, String> before = project.files();
    run(project, merge.conflicts() ? 1 : 0, "merge", "--format", "json");
    if (merge.conflicts()) {
      assertThat(project.files()).isEqualTo(before);
    } else {
      run(project, 0, "upgrade", "head");
      run(project, 0, "downgrade", "base");
    }
  }

  static Stream<MergeCase> cases() throws IOException {
    return Stream.concat(cases("merge.json"), cases("merge-more.json"));
  }

  private static Stream<MergeCase> cases(String file) throws IOException {
    return JsonNode.parse(Files.readString(CASES.resolve(file)), file).elements().stream()
        .map(JsonNode::object)
        .map(MergeCase::read);
  }

  /** Adds the revision of one side, unless it leads nowhere. */
  private static boolean revision(Project project, MergeCase merge, String side, String head) {
    String snapshot = merge.schemas().get(side);
    project.write(SNAPSHOT, snapshot.replaceFirst("\\{", "{\"dialects\":[\"sqlite\"],"));
    String hints = merge.hints().get(side);
    project.write("hints.json", hints == null ? "{}" : hints);
    String operations = merge.operations().get(side);
    String id = side + "1";
    if (operations == null) {
      int exitCode = autogenerate(project, side, id, head);
      return exitCode == 0 && exists(project, id);
    }
    run(project, 0, "revision", "-m", side, "--rev-id", id, "--head", head);
    String json = FOLDER + "*-" + id + "-" + side + "/revision.json";
    project.write(
        json, project.read(json).replace("\"operations\": []", "\"operations\": " + operations));
    run(project, 0, "edit", id);
    return true;
  }

  private static int autogenerate(Project project, String side, String id, String head) {
    List<String> args = new ArrayList<>(List.of("revision", "--autogenerate", "-m", side));
    args.addAll(List.of("--rev-id", id, "--head", head, "--hints", "hints.json"));
    int exitCode = project.run(args).exitCode();
    if (exitCode == 3) {
      // A value for existing rows; whether there are any means nothing to a merge.
      args.addAll(List.of("--backfill", "u.a=''"));
      exitCode = project.run(args).exitCode();
    }
    return exitCode;
  }

  private static boolean exists(Project project, String id) {
    return project.files().keySet().stream().anyMatch(name -> name.contains("-" + id + "-"));
  }

  private static void run(Project project, int exitCode, String... args) {
    Project.Outcome outcome = project.run(List.of(args));
    assertThat(outcome.exitCode()).as("%s %s", outcome.out(), outcome.err()).isEqualTo(exitCode);
  }

  /** One line of a file; each map by side. */
  record MergeCase(
      String id,
      Map<String, String> schemas,
      Map<String, @Nullable String> hints,
      Map<String, @Nullable String> operations,
      boolean conflicts) {

    static MergeCase read(JsonObject json) {
      return new MergeCase(
          json.text("id"),
          Map.of(
              "base", json.get("base").toString(),
              "left", json.get("left").toString(),
              "right", json.get("right").toString()),
          sides(json, "Hints"),
          sides(json, "Operations"),
          json.get("expect").object().flag("conflict"));
    }

    private static Map<String, @Nullable String> sides(JsonObject json, String what) {
      Map<String, @Nullable String> sides = new HashMap<>();
      Stream.of("base", "left", "right")
          .forEach(
              side -> {
                Optional<String> value = json.find(side + what).map(JsonNode::toString);
                sides.put(side, value.orElse(null));
              });
      return sides;
    }

    @Override
    public String toString() {
      return id;
    }
  }
}
