package dev.plinth.migration.merge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.dialect.Dialect;
import dev.plinth.dialect.registry.Dialects;
import dev.plinth.schema.Change;
import dev.plinth.schema.Schema;
import dev.plinth.schema.diff.BackfillQuestion;
import dev.plinth.schema.diff.DiffHints;
import dev.plinth.schema.diff.Question;
import dev.plinth.schema.diff.SchemaDiff;
import dev.plinth.schema.diff.SchemaDiffer;
import dev.plinth.schema.json.HintsJson;
import dev.plinth.schema.json.JsonNode;
import dev.plinth.schema.json.JsonObject;
import dev.plinth.schema.json.OperationJson;
import dev.plinth.schema.json.SchemaJson;
import dev.plinth.schema.operation.Operation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs {@code migration/merge.json}: whether what two sides did can be brought together. */
final class MergeCasesTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void isDecidedTheSameFromBothSides(MergeCase merge) {
    assertThat(ThreeWayMerge.conflicts(merge.left(), merge.right()).isEmpty())
        .as("left and right merge cleanly")
        .isEqualTo(!merge.conflicts());
    assertThat(ThreeWayMerge.conflicts(merge.right(), merge.left()).isEmpty())
        .as("right and left merge cleanly")
        .isEqualTo(!merge.conflicts());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void aConflictShowsBothSides(MergeCase merge) {
    assertThat(ThreeWayMerge.conflicts(merge.left(), merge.right()))
        .allSatisfy(
            conflict -> {
              assertThat(conflict.left())
                  .isNotEmpty()
                  .allMatch(words -> words.startsWith("left: "));
              assertThat(conflict.right())
                  .isNotEmpty()
                  .allMatch(words -> words.startsWith("right: "));
            });
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void nothingConflictsWithNothing(MergeCase merge) {
    assertThat(ThreeWayMerge.conflicts(merge.left(), merge.none())).isEmpty();
    assertThat(ThreeWayMerge.conflicts(merge.none(), merge.right())).isEmpty();
  }

  static Stream<MergeCase> cases() throws IOException {
    return Stream.concat(cases("merge.json"), cases("merge-more.json"));
  }

  private static Stream<MergeCase> cases(String name) throws IOException {
    try (InputStream file =
        Objects.requireNonNull(MergeCasesTest.class.getResourceAsStream("/migration/" + name))) {
      String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      return JsonNode.parse(text, name).elements().stream()
          .map(JsonNode::object)
          .map(MergeCase::read);
    }
  }

  /** One line of a file. */
  record MergeCase(String id, Schema base, Branch left, Branch right, boolean conflicts) {

    private static final List<Dialect> SQLITE = List.of(Dialects.SQLITE);

    static MergeCase read(JsonObject json) {
      Schema base = schema(json.get("base"));
      return new MergeCase(
          json.text("id"),
          base,
          side(json, base, "left"),
          side(json, base, "right"),
          json.get("expect").object().flag("conflict"));
    }

    Branch none() {
      return Branch.from(base).build();
    }

    private static Branch side(JsonObject json, Schema base, String side) {
      DiffHints hints = json.find(side + "Hints").map(HintsJson::read).orElse(DiffHints.NONE);
      Optional<List<Operation>> written = json.find(side + "Operations").map(OperationJson::read);
      SchemaDiff diff = SchemaDiffer.diff(new Change<>(base, schema(json.get(side))), hints);
      for (Question question : diff.questions()) {
        // A value for existing rows; whether there are any means nothing to a merge.
        hints = hints.plus(((BackfillQuestion) question).answer("''"));
        diff = SchemaDiffer.diff(new Change<>(base, schema(json.get(side))), hints);
      }
      assertThat(diff.isDecided()).as(side + " is decided").isTrue();
      return Branch.from(base).revision(side, written.orElse(diff.operations()), SQLITE).build();
    }

    private static Schema schema(JsonNode node) {
      return SchemaJson.read(node.toString()).withDialects(List.of("sqlite"));
    }

    @Override
    public String toString() {
      return id;
    }
  }
}
