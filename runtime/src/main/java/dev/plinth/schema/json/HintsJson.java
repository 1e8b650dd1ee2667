package dev.plinth.schema.json;

import dev.plinth.error.SchemaFileException;
import dev.plinth.schema.TableName;
import dev.plinth.schema.diff.DiffHints;
import dev.plinth.schema.diff.RenameHint;
import dev.plinth.schema.diff.RenameKind;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;

/** Decisions of people as JSON: the file of {@code --hints}, and the hints of a revision. */
public final class HintsJson {

  private HintsJson() {}

  /**
   * Reads a file of hints.
   *
   * @param file what messages call the text, such as a path
   * @throws SchemaFileException if it is no such file or has unknown keys
   */
  public static DiffHints read(String text, String file) {
    return read(JsonNode.parse(text, file));
  }

  /**
   * Reads hints that stand inside of another file.
   *
   * @throws SchemaFileException as above
   */
  public static DiffHints read(JsonNode node) {
    JsonObject json = node.object();
    DiffHints hints =
        new DiffHints(
            json.list("renames", HintsJson::readRename),
            json.list("not_renames", HintsJson::readRename),
            json.map("backfill"),
            new HashSet<>(json.list("allow_drop", table -> TableName.parse(table.text()))));
    json.end();
    return hints;
  }

  /** The hints as one object; what is empty is left out. */
  public static JsonMap json(DiffHints hints) {
    return new JsonMap()
        .putIfPresent("renames", hints.renames().stream().map(HintsJson::write).toList())
        .putIfPresent("not_renames", hints.notRenames().stream().map(HintsJson::write).toList())
        .putIfPresent("backfill", hints.backfill())
        .putIfPresent("allow_drop", hints.allowDrop().stream().map(TableName::toString).toList());
  }

  private static RenameHint readRename(JsonNode node) {
    JsonObject json = node.object();
    RenameKind kind = kind(json.get("kind"));
    String table = kind == RenameKind.COLUMN ? json.text("table") : json.textOrNull("table");
    RenameHint hint =
        new RenameHint(
            kind,
            table == null ? null : TableName.parse(table),
            json.text("from"),
            json.text("to"));
    json.end();
    return hint;
  }

  private static RenameKind kind(JsonNode node) {
    return RenameKind.ofKey(node.text())
        .orElseThrow(() -> node.error("a kind is one of " + kinds() + ", not " + node));
  }

  private static String kinds() {
    List<String> keys = Arrays.stream(RenameKind.values()).map(RenameKind::key).toList();
    return String.join(", ", keys);
  }

  static JsonMap write(RenameHint hint) {
    return new JsonMap()
        .put("kind", hint.kind().key())
        .putIfPresent("table", hint.table() == null ? null : hint.table().toString())
        .put("from", hint.from())
        .put("to", hint.to());
  }
}
