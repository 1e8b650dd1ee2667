package dev.plinth.schema.fragment;

import dev.plinth.error.SchemaFileException;
import dev.plinth.error.SchemaFileProblem;
import dev.plinth.schema.json.JsonNode;
import dev.plinth.schema.json.JsonObject;
import dev.plinth.schema.json.JsonText;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The statements of all DAOs of a module.
 *
 * @param daos sorted by name
 */
public record ModuleQueries(String module, List<DaoFragment> daos) {

  /** The number of the format that is written; older ones are read as well. */
  public static final int FORMAT = 1;

  public ModuleQueries {
    daos = daos.stream().sorted(Comparator.comparing(DaoFragment::type)).toList();
  }

  /**
   * Reads a module's {@code queries.json}.
   *
   * @param file what messages call the text
   * @throws SchemaFileException if it is none, or comes from a newer Plinth
   */
  public static ModuleQueries read(String text, String file) {
    JsonObject json = JsonNode.parse(text, file).object();
    JsonNode format = json.get("format");
    if (format.integer() > FORMAT) {
      throw SchemaFileProblem.NEWER_FORMAT.in(file, format, FORMAT);
    }
    ModuleQueries queries =
        new ModuleQueries(json.text("module"), json.list("daos", DaoFragment::read));
    json.end();
    return queries;
  }

  /** The one text of the file. */
  public String write() {
    return daos.stream()
        .map(dao -> "\n" + dao.lines())
        .collect(
            Collectors.joining(
                ",",
                "{\"format\":" + FORMAT + ",\"module\":" + JsonText.of(module) + ",\"daos\":[",
                "]}\n"));
  }
}
