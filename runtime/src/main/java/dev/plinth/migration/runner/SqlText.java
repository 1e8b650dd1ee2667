package dev.plinth.migration.runner;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects what a run sends, as a file that somebody can run by hand. */
final class SqlText implements RunListener {

  private final List<String> lines = new ArrayList<>();
  private final String head;
  private int begin;

  /**
   * An empty one.
   *
   * @param client what runs such a file and stops at the first error, where others go on
   */
  SqlText(Optional<String> client) {
    this.head =
        client
            .map(name -> "-- Run it with what stops at the first error, as " + name + "\n\n")
            .orElse("");
  }

  @Override
  public void revisionStarted(RevisionStep step) {
    // "begin" and what has to stand before it were sent already: the title goes above them.
    lines.add(begin, "\n-- " + step.file());
  }

  @Override
  public void comment(List<String> comment) {
    comment.forEach(line -> lines.add(("-- " + line).strip()));
  }

  @Override
  public void statement(String sql) {
    lines.add(sql.strip() + ";");
  }

  @Override
  public void revisionFinished(RevisionStep step) {
    begin = lines.size();
  }

  @Override
  public void note(String sentence) {
    lines.add("-- " + sentence);
  }

  /** The text of the file. */
  String text() {
    return lines.isEmpty() ? "-- Nothing to do.\n" : head + String.join("\n", lines).strip() + "\n";
  }
}
