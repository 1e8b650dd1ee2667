package dev.plinth.schema.diff;

import dev.plinth.schema.TableName;
import java.util.List;

/** Whether a table may really go, when more than one does: a half compiled build looks the same. */
public record DropTableQuestion(TableName table) implements Question {

  @Override
  public Kind kind() {
    return Kind.DROP_TABLE;
  }

  @Override
  public String sentence() {
    return "Several tables vanish: may " + table + " be dropped with all its rows?";
  }

  @Override
  public List<String> answers() {
    return List.of("yes: --allow-drop " + table, "no: compile all entities again");
  }

  public DiffHints yes() {
    return DiffHints.ofAllowDrop(table);
  }
}
