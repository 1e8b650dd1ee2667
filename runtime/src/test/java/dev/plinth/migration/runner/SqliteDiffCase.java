package dev.plinth.migration.runner;

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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One line of {@code schema/diff/cases.json} that can run on SQLite.
 *
 * @param way {@code alter}, {@code rebuild}, {@code either}, or "" = not said
 * @param setup SQL to run after the DDL of {@code before}
 * @param rowsBefore by table what to insert; empty = the case has no rows of its own
 * @param rowsAfter by table or view what to find
 */
record SqliteDiffCase(
    String id,
    Change<Schema> schema,
    DiffHints hints,
    String way,
    List<String> setup,
    Map<String, JsonNode> rowsBefore,
    Map<String, JsonNode> rowsAfter) {

  static Stream<SqliteDiffCase> all() {
    return JsonNode.parse(resource(), "cases.json").elements().stream()
        .map(JsonNode::object)
        .filter(SqliteDiffCase::runsHere)
        .map(SqliteDiffCase::read);
  }

  /** The operations after every question about a rename is answered with no. */
  List<Operation> operations() {
    DiffHints answers = hints;
    SchemaDiff diff = SchemaDiffer.diff(schema, answers);
    while (!diff.questions().isEmpty()) {
      for (Question question : diff.questions()) {
        answers = answers.plus(answer(question));
      }
      diff = SchemaDiffer.diff(schema, answers);
    }
    if (!diff.errors().isEmpty()) {
      throw new AssertionError(diff.errors().toString());
    }
    return diff.operations();
  }

  private static DiffHints answer(Question question) {
    if (question instanceof BackfillQuestion backfill) {
      return backfill.answer("rowid");
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

  private static boolean runsHere(JsonObject json) {
    List<String> dialects = json.texts("dialects");
    boolean refused =
        json.get("expect").elements().stream()
            .anyMatch(each -> each.object().text("op").equals("error"));
    return !refused && (dialects.contains("any") || dialects.contains("sqlite"));
  }

  private static SqliteDiffCase read(JsonObject json) {
    List<String> sqlite = List.of("sqlite");
    return new SqliteDiffCase(
        json.text("id"),
        new Change<>(json.get("before"), json.get("after"))
            .map(SchemaJson::read)
            .map(schema -> schema.withDialects(sqlite)),
        HintsJson.read(json.get("hints")),
        json.find("sqlite").map(JsonNode::text).orElse(""),
        json.texts("setup"),
        rows(json, "before"),
        rows(json, "after"));
  }

  private static Map<String, JsonNode> rows(JsonObject json, String side) {
    return json.find("rows")
        .map(rows -> rows.object().get(side).object().members())
        .orElse(Map.of());
  }

  /** The value as a literal of SQLite. */
  static String literal(JsonNode value) {
    String text = value.toString();
    if (text.startsWith("\"")) {
      return "'" + value.text().replace("'", "''") + "'";
    }
    return text.equals("true") ? "1" : text.equals("false") ? "0" : text;
  }

  /** {@code insert} statements for rows of a table. */
  static List<String> inserts(String table, JsonNode rows) {
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
                  .map(SqliteDiffCase::literal)
                  .collect(Collectors.joining(", "))
              + ")");
    }
    return inserts;
  }

  private static String resource() {
    try (InputStream in = SqliteDiffCase.class.getResourceAsStream("/schema/diff/cases.json")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
