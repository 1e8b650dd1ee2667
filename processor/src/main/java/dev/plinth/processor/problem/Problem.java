package dev.plinth.processor.problem;

import java.util.List;

/**
 * One mistake in the user's code.
 *
 * @param arguments what the wording of the code leaves open, in its order
 * @param where more about the place, to stand behind the message; mostly empty
 */
public record Problem(ProblemCode code, SourceRef source, List<Object> arguments, String where) {
  public Problem {
    arguments = List.copyOf(arguments);
  }

  /** One line: the id, what is wrong, where, and the fix. */
  public String message() {
    return code.message(arguments.toArray()) + where;
  }
}
