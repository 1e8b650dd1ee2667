package dev.plinth.cli.terminal;

import dev.plinth.schema.diff.BackfillQuestion;
import dev.plinth.schema.diff.DiffHints;
import dev.plinth.schema.diff.DropTableQuestion;
import dev.plinth.schema.diff.Question;
import dev.plinth.schema.diff.RenameQuestion;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Asks a person what only a person knows. */
public final class Interview {

  private final Prompt prompt;

  /** Asks at {@code prompt}. */
  public Interview(Prompt prompt) {
    this.prompt = prompt;
  }

  /** The answers to all questions; empty if one was refused. */
  public Optional<DiffHints> ask(List<Question> questions) {
    DiffHints hints = DiffHints.NONE;
    for (Question question : questions) {
      Optional<DiffHints> answer = ask(question);
      if (answer.isEmpty()) {
        return Optional.empty();
      }
      hints = hints.plus(answer.get());
    }
    return Optional.of(hints);
  }

  private Optional<DiffHints> ask(Question question) {
    if (question instanceof RenameQuestion rename) {
      return yesOrNo(question.sentence()).map(yes -> yes ? rename.yes() : rename.no());
    }
    if (question instanceof DropTableQuestion drop) {
      return yesOrNo(question.sentence()).filter(yes -> yes).map(yes -> drop.yes());
    }
    BackfillQuestion backfill = (BackfillQuestion) question;
    return prompt
        .ask(question.sentence() + "\n  SQL (empty to stop): ")
        .filter(sql -> !sql.isBlank())
        .map(sql -> backfill.answer(sql.strip()));
  }

  private Optional<Boolean> yesOrNo(String question) {
    while (true) {
      Optional<String> answer = prompt.ask(question + " [y/n] ");
      if (answer.isEmpty()) {
        return Optional.empty();
      }
      String word = answer.get().strip().toLowerCase(Locale.ROOT);
      if (word.equals("y") || word.equals("yes")) {
        return Optional.of(true);
      }
      if (word.equals("n") || word.equals("no")) {
        return Optional.of(false);
      }
    }
  }
}
