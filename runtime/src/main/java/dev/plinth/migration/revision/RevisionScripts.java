package dev.plinth.migration.revision;

import dev.plinth.dialect.Dialect;
import dev.plinth.schema.Schema;
import dev.plinth.schema.operation.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes the SQL files of a revision. */
final class RevisionScripts {

  private static final String NOTHING =
      "-- Write SQL here, each statement ended by ; at the end of a line.\n";

  private final RevisionLinks links;
  private final String message;
  private final boolean isOnline;

  RevisionScripts(RevisionLinks links, String message, boolean isOnline) {
    this.isOnline = isOnline;
    this.links = links;
    this.message = message.replaceAll("\\s+", " ");
  }

  /** The files by name: the way up, and the way down from the reversed operations. */
  Map<String, String> render(List<Operation> operations, Schema before, List<Dialect> dialects) {
    List<Operation> reversed = new ArrayList<>();
    Schema after = before;
    for (Operation operation : operations) {
      reversed.add(0, operation.reverse(after));
      after = operation.applyTo(after);
    }
    Map<String, String> files = new TreeMap<>();
    for (Dialect dialect : dialects) {
      files.put(Script.up(dialect.name()), file(message, dialect, operations, before));
      files.put(Script.down(dialect.name()), file("Undo: " + message, dialect, reversed, after));
    }
    return files;
  }

  private String file(String title, Dialect dialect, List<Operation> operations, Schema before) {
    String script =
        operations.isEmpty()
            ? nothing()
            : Checksums.canonical(
                isOnline
                    ? dialect.onlineScript(operations, before)
                    : dialect.script(operations, before));
    return "-- " + title + "\n-- revision " + links.id() + ", " + dialect.name() + "\n\n" + script;
  }

  private String nothing() {
    return links.parents().size() > 1
        ? "-- Joins " + String.join(" and ", links.parents()) + "; there is nothing to run.\n"
        : NOTHING;
  }
}
