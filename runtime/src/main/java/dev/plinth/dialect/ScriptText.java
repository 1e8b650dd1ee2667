package dev.plinth.dialect;

/** Writes a script: comments, marks and statements, with an empty line between groups. */
public final class ScriptText {
  private final StringBuilder text = new StringBuilder();
  private boolean afterStatement;

  /** Writes a comment above what comes next; every line of it becomes a comment line. */
  public ScriptText comment(String comment) {
    newGroup();
    comment.lines().forEach(line -> text.append("-- ").append(line).append('\n'));
    return this;
  }

  /** Writes a mark that {@link SqlScript} reads again. */
  public ScriptText mark(String word, String argument) {
    return comment(("plinth: " + word + " " + argument).stripTrailing());
  }

  /** Writes the mark that ends what another mark began, close to the last statement. */
  public ScriptText endMark(String word) {
    text.append("-- plinth: ").append(word).append('\n');
    afterStatement = true;
    return this;
  }

  /** Writes one statement. */
  public ScriptText statement(String sql) {
    text.append(sql).append(";\n");
    afterStatement = true;
    return this;
  }

  /** Writes a line as it is. */
  ScriptText line(String line) {
    text.append(line).append('\n');
    return this;
  }

  /** Writes statements as they are, with the semicolons that they have. */
  public ScriptText verbatim(String sql) {
    text.append(sql.strip());
    text.append('\n');
    afterStatement = true;
    return this;
  }

  /** What comes next stands apart from what is there. */
  public ScriptText endGroup() {
    afterStatement = true;
    return this;
  }

  private void newGroup() {
    if (afterStatement) {
      text.append('\n');
      afterStatement = false;
    }
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
