package dev.plinth.schema.fragment;

import dev.plinth.error.SchemaFileException;
import dev.plinth.schema.json.JsonNode;
import dev.plinth.schema.json.JsonObject;
import dev.plinth.schema.json.JsonText;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The statements of one DAO, as far as they are its own: not the verbs that an entity's DAO has
 * anyway.
 *
 * @param type binary name of the interface
 * @param statements one for each method, sorted by its name, because compilers differ in the order
 *     of what is inherited
 */
public record DaoFragment(String type, List<DaoStatement> statements) {
  public DaoFragment {
    statements =
        statements.stream()
            .sorted(
                Comparator.comparing(DaoStatement::method)
                    .thenComparing(statement -> statement.parameters().toString()))
            .toList();
  }

  /**
   * Reads a fragment.
   *
   * @param file what messages call the text
   * @throws SchemaFileException if it is none, or comes from a newer Plinth
   */
  public static DaoFragment read(String text, String file) {
    return read(JsonNode.parse(text, file));
  }

  static DaoFragment read(JsonNode node) {
    JsonObject json = node.object();
    DaoFragment fragment =
        new DaoFragment(json.text("type"), json.list("statements", DaoStatement::read));
    json.end();
    return fragment;
  }

  /** The one text of the fragment, a line for each statement. */
  public String write() {
    return lines() + "\n";
  }

  String lines() {
    return statements.stream()
        .map(statement -> "\n" + statement.json())
        .collect(
            Collectors.joining(",", "{\"type\":" + JsonText.of(type) + ",\"statements\":[", "]}"));
  }
}
