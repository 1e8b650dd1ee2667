package dev.plinth.schema.fragment;

import dev.plinth.schema.json.JsonMap;
import dev.plinth.schema.json.JsonNode;
import dev.plinth.schema.json.JsonObject;
import java.util.List;

/**
 * The statement of one method of a DAO.
 *
 * @param method its name
 * @param parameters the types of its parameters, as Java writes them in full
 * @param sql as it was written, or derived from the method
 * @param tables of the schema that it reads or writes, sorted by name
 */
public record DaoStatement(
    String method, List<String> parameters, StatementKind kind, String sql, List<TableUse> tables) {
  public DaoStatement {
    parameters = List.copyOf(parameters);
    tables = List.copyOf(tables);
  }

  static DaoStatement read(JsonNode node) {
    JsonObject json = node.object();
    DaoStatement statement =
        new DaoStatement(
            json.text("method"),
            json.texts("parameters"),
            kind(json.get("kind")),
            json.text("sql"),
            json.list("tables", TableUse::read));
    json.end();
    return statement;
  }

  private static StatementKind kind(JsonNode node) {
    return StatementKind.find(node.text())
        .orElseThrow(
            () -> node.error(node + " is none of " + String.join(", ", StatementKind.words())));
  }

  JsonMap json() {
    return new JsonMap()
        .put("method", method)
        .putIfPresent("parameters", parameters)
        .put("kind", kind.word())
        .put("sql", sql)
        .putIfPresent("tables", tables.stream().map(TableUse::json).toList());
  }
}
