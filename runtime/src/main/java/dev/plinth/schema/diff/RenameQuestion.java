package dev.plinth.schema.diff;

import dev.plinth.schema.Origin;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A question that is answered with yes or no. */
public sealed interface RenameQuestion extends Question
    permits RenameTableQuestion, RenameColumnQuestion, RenameValueQuestion {

  /** What is true if the answer is yes. */
  RenameHint hint();

  /** The name that the annotation repeats. */
  String oldName();

  /** What the command line repeats, as {@code table.old=new}. */
  String assignment();

  /** Where the new thing is declared, or null. */
  @Nullable Origin origin();

  default DiffHints yes() {
    return DiffHints.ofRename(hint());
  }

  default DiffHints no() {
    return DiffHints.ofNotRename(hint());
  }

  @Override
  default List<String> answers() {
    List<String> answers = new ArrayList<>();
    String annotation = "@RenamedFrom(\"" + oldName() + "\")";
    Origin origin = origin();
    answers.add("yes: " + annotation + (origin == null ? "" : " on " + origin));
    answers.add("yes: --rename " + assignment());
    answers.add("no: --not-rename " + assignment());
    return answers;
  }
}
