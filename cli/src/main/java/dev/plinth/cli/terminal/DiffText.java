package dev.plinth.cli.terminal;

import dev.plinth.schema.diff.DiffError;
import dev.plinth.schema.diff.DiffErrorCode;
import dev.plinth.schema.diff.Question;
import dev.plinth.schema.diff.SchemaDiff;
import dev.plinth.schema.operation.Operation;
import java.io.PrintWriter;
import java.util.List;

/** Shows a difference to people. */
public final class DiffText {

  private final PrintWriter out;

  /** Prints to {@code out}. */
  public DiffText(PrintWriter out) {
    this.out = out;
  }

  /** What to leave with after this difference. */
  public static int exitCode(SchemaDiff diff) {
    if (!diff.errors().isEmpty()) {
      boolean onlyHints =
          diff.errors().stream().allMatch(error -> error.code() == DiffErrorCode.HINT_UNMATCHED);
      return onlyHints ? ExitCode.INPUT : ExitCode.FAULT;
    }
    return diff.questions().isEmpty() ? ExitCode.OK : ExitCode.DECISION;
  }

  /** Prints errors, or else questions and operations. */
  public void print(SchemaDiff diff) {
    if (diff.isEmpty()) {
      out.println("No difference.");
    }
    operations(diff.operations());
    diff.notes().forEach(note -> out.println("Note: " + note));
    questions(diff.questions());
    errors(diff.errors());
  }

  /** Prints one operation per line. */
  public void operations(List<Operation> operations) {
    operations.forEach(operation -> out.println("  " + operation.describe()));
  }

  /** Prints questions with every way to answer them. */
  public void questions(List<Question> questions) {
    if (!questions.isEmpty()) {
      out.println(Words.count(questions.size(), "decision") + " needed:");
    }
    for (Question question : questions) {
      out.println("? " + question.sentence());
      question.answers().forEach(answer -> out.println("    " + answer));
    }
  }

  /** Prints one error per line. */
  public void errors(List<DiffError> errors) {
    errors.forEach(error -> out.println("error: " + error.message()));
  }
}
