package dev.plinth.migration;

import dev.plinth.migration.revision.Script;
import dev.plinth.schema.Change;
import java.util.List;

/** Says in which line a file differs from what ran. */
final class EditedLine {

  private static final int SHOWN = 60;

  private EditedLine() {}

  /** As {@code line 4: "create table a (" ran, now it says "create table b ("}. */
  static String between(Change<Script> script) {
    Change<List<String>> lines = script.map(each -> each.text().lines().toList());
    int at = 0;
    while (at < lines.before().size() && line(lines.before(), at).equals(line(lines.after(), at))) {
      at++;
    }
    return "line "
        + (at + 1)
        + ": "
        + line(lines.before(), at)
        + " ran, now it says "
        + line(lines.after(), at);
  }

  private static String line(List<String> lines, int at) {
    if (at >= lines.size()) {
      return "nothing";
    }
    String text = lines.get(at).strip();
    return '"' + (text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text) + '"';
  }
}
