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

  private final String id;
  private final String message;

  RevisionScripts(String id, String message) {
    this.id = id;
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
        operations.isEmpty() ? NOTHING : Checksums.canonical(dialect.script(operations, before));
    return "-- " + title + "\n-- revision " + id + ", " + dialect.name() + "\n\n" + script;
  }
}
