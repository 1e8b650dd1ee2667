package dev.plinth.processor.sql;

import dev.plinth.processor.problem.ProblemCode;
import java.util.List;

/**
 * A mistake in a statement.
 *
 * @param offset where in the text, in UTF-16 units from 0
 * @param length of the place; 0 where something is missing
 * @param arguments of the code's wording
 */
public record SqlProblem(ProblemCode code, int offset, int length, List<Object> arguments) {
  public SqlProblem {
    arguments = List.copyOf(arguments);
  }

  /** One line: the id, what is wrong, and the fix. */
  public String message() {
    return code.message(arguments.toArray());
  }

  /** Where in {@code text}, as people count: line and column from 1. */
  public String place(String text) {
    String before = text.substring(0, Math.min(offset, text.length()));
    long line = before.lines().count() + (before.isEmpty() || before.endsWith("\n") ? 1 : 0);
    int column = before.length() - (before.lastIndexOf('\n') + 1) + 1;
    return line + ":" + column;
  }
}
