package dev.plinth.schema.diff;

import dev.plinth.schema.Schema;
import dev.plinth.schema.json.HintsJson;
import dev.plinth.schema.json.JsonNode;
import dev.plinth.schema.json.JsonObject;
import dev.plinth.schema.json.SchemaJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One case: two schemas, what people said, and what must come out.
 *
 * <p>{@code cases.json} holds what other tools do or get wrong, {@code decisions.json} our own: who
 * decides what, origins, views, names in the way, mistakes; {@code combinations.json} several
 * changes that meet in one table or at the two ends of a reference, with rows.
 *
 * @param expect accepted lists of operations, questions and errors; the first one has the order
 * @param order {@code "exact"}, {@code "any"}, or pairs of places in the first list
 */
record DiffCase(
    String id,
    Schema before,
    Schema after,
    DiffHints hints,
    List<List<JsonNode>> expect,
    JsonNode order) {

  private static final List<String> ALL_DIALECTS =
      List.of("sqlite", "postgresql", "mariadb", "mysql");

  static Stream<DiffCase> all() {
    return Stream.of("cases.json", "decisions.json", "combinations.json")
        .flatMap(file -> JsonNode.parse(resource(file), file).elements().stream())
        .map(DiffCase::read);
  }

  boolean expectsErrors() {
    return expect.get(0).stream().anyMatch(each -> each.object().text("op").equals("error"));
  }

  @Override
  public String toString() {
    return id;
  }

  private static DiffCase read(JsonNode node) {
    JsonObject json = node.object();
    List<String> dialects = json.texts("dialects");
    List<String> targets = dialects.contains("any") ? ALL_DIALECTS : dialects;
    List<List<JsonNode>> expect = new ArrayList<>();
    expect.add(json.get("expect").elements());
    expect.addAll(json.list("alternatives", JsonNode::elements));
    return new DiffCase(
        json.text("id"),
        SchemaJson.read(json.get("before")).withDialects(targets),
        SchemaJson.read(json.get("after")).withDialects(targets),
        HintsJson.read(json.get("hints")),
        expect,
        json.get("order"));
  }

  private static String resource(String file) {
    try (InputStream in = DiffCase.class.getResourceAsStream("/schema/diff/" + file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
