package dev.plinth.cli.terminal;

import dev.plinth.migration.RevisionSummary;
import dev.plinth.migration.runner.AppliedRevision;
import java.util.List;
import java.util.stream.Collectors;

/** How people read revisions and numbers. */
public final class Words {

  private Words() {}

  /** As {@code k7m2q9xw (add orders)}. */
  public static String of(RevisionSummary revision) {
    return revision.id() + " (" + revision.message() + ")";
  }

  /** As {@code k7m2q9xw (add orders), head}; {@code base} for none. */
  public static String place(List<RevisionSummary> current) {
    return current.isEmpty()
        ? "base"
        : current.stream()
            .map(revision -> of(revision) + (revision.head() ? ", head" : ""))
            .collect(Collectors.joining("; "));
  }

  /** As {@code k7m2q9xw is failed, 2 of 3 statements took effect: line 11: Duplicate entry}. */
  public static String progress(AppliedRevision row) {
    String where =
        row.dataStep() == null
            ? row.stepDone() + " of " + row.stepTotal() + " statements took effect"
            : "all SQL took effect, and data step "
                + row.dataStep()
                + (row.position() == null ? "" : " up to " + row.position());
    String why = row.error() == null ? "" : ": " + row.error();
    return row.id() + " is " + row.state().word() + ", " + where + why;
  }

  /** As {@code 1 revision}, {@code 2 revisions}. */
  public static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
