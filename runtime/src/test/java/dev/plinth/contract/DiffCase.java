package dev.plinth.contract;

import dev.plinth.schema.Change;
import dev.plinth.schema.Schema;
import dev.plinth.schema.diff.BackfillQuestion;
import dev.plinth.schema.diff.DiffHints;
import dev.plinth.schema.diff.Question;
import dev.plinth.schema.diff.RenameQuestion;
import dev.plinth.schema.diff.SchemaDiff;
import dev.plinth.schema.diff.SchemaDiffer;
import dev.plinth.schema.json.HintsJson;
import dev.plinth.schema.json.JsonNode;
import dev.plinth.schema.json.JsonObject;
import dev.plinth.schema.json.SchemaJson;
import dev.plinth.schema.operation.Operation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A case of {@code schema/diff/cases.json} or {@code combinations.json} that can run on a database.
 *
 * @param way {@code alter}, {@code rebuild}, {@code either}, or "" = not said
 * @param setup SQL to run after the DDL of {@code before}
 * @param rowsBefore by table what to insert; empty = the case has no rows of its own
 * @param then SQL to run after the operations, before the rows are looked at
 * @param rowsAfter by table or view what to find
 * @param rowsBack likewise after the way down
 */
record DiffCase(
    String id,
    Change<Schema> schema,
    DiffHints hints,
    String way,
    List<String> setup,
    Map<String, JsonNode> rowsBefore,
    List<String> then,
    Map<String, JsonNode> rowsAfter,
    Map<String, JsonNode> rowsBack) {

  /** All that hold for the database. */
  static Stream<DiffCase> allFor(String dialect) {
    return Stream.of("cases.json", "combinations.json")
        .flatMap(file -> JsonNode.parse(resource(file), file).elements().stream())
        .map(JsonNode::object)
        .filter(json -> runsOn(dialect, json))
        .map(json -> read(dialect, json));
  }

  /**
   * The operations after every question about a rename is answered with no.
   *
   * @param filling what nulls of a column become
   */
  List<Operation> operations(Function<BackfillQuestion, String> filling) {
    DiffHints answers = hints;
    SchemaDiff diff = SchemaDiffer.diff(schema, answers);
    while (!diff.questions().isEmpty()) {
      for (Question question : diff.questions()) {
        answers = answers.plus(answer(question, filling));
      }
      diff = SchemaDiffer.diff(schema, answers);
    }
    if (!diff.errors().isEmpty()) {
      throw new AssertionError(diff.errors().toString());
    }
    return diff.operations();
  }

  private static DiffHints answer(Question question, Function<BackfillQuestion, String> filling) {
    if (question instanceof BackfillQuestion backfill) {
      return backfill.answer(filling.apply(backfill));
    }
    if (question instanceof RenameQuestion rename) {
      return rename.no();
    }
    throw new AssertionError("no case asks " + question.sentence());
  }

  @Override
  public String toString() {
    return id;
  }

  private static boolean runsOn(String dialect, JsonObject json) {
    List<String> dialects = json.texts("dialects");
    boolean refused =
        json.get("expect").elements().stream()
            .anyMatch(each -> each.object().text("op").equals("error"));
    return !refused && (dialects.contains("any") || dialects.contains(dialect));
  }

  private static DiffCase read(String dialect, JsonObject json) {
    return new DiffCase(
        json.text("id"),
        new Change<>(json.get("before"), json.get("after"))
            .map(SchemaJson::read)
            .map(schema -> schema.withDialects(List.of(dialect))),
        HintsJson.read(json.get("hints")),
        json.find("sqlite").map(JsonNode::text).orElse(""),
        json.texts("setup"),
        rows(json, "before"),
        json.texts("then"),
        rows(json, "after"),
        rows(json, "back"));
  }

  private static Map<String, JsonNode> rows(JsonObject json, String side) {
    return json.find("rows")
        .flatMap(rows -> rows.object().find(side))
        .map(rows -> rows.object().members())
        .orElse(Map.of());
  }

  /** {@code insert} statements for rows of a table, their values as the database wants them. */
  static List<String> inserts(String table, JsonNode rows, TestedDatabase database) {
    List<String> inserts = new ArrayList<>();
    for (JsonNode row : rows.elements()) {
      Map<String, JsonNode> values = row.object().members();
      inserts.add(
          "insert into "
              + table
              + " ("
              + String.join(", ", values.keySet())
              + ") values ("
              + values.values().stream()
                  .map(value -> literal(value, database))
                  .collect(Collectors.joining(", "))
              + ")");
    }
    return inserts;
  }

  static String literal(JsonNode value, TestedDatabase database) {
    String text = value.toString();
    return text.equals("null")
        ? text
        : database.literal(text.startsWith("\"") ? value.text() : text);
  }

  private static String resource(String file) {
    try (InputStream in = DiffCase.class.getResourceAsStream("/schema/diff/" + file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
