package dev.plinth.cli.command;

import dev.plinth.cli.terminal.Words;
import dev.plinth.migration.RewriteReport;
import java.io.PrintWriter;

/** Shows which revisions were written anew. */
final class RewriteText {

  private RewriteText() {}

  static void print(RewriteReport report, PrintWriter out) {
    if (report.revisions().isEmpty()) {
      out.println("Nothing to do: all files are as they should be.");
      return;
    }
    report
        .revisions()
        .forEach(
            revision ->
                out.println(
                    "Wrote "
                        + Words.of(revision)
                        + (revision.parents().isEmpty()
                            ? ""
                            : ", after " + String.join(", ", revision.parents()))));
    report.notes().forEach(note -> out.println("Note: " + note));
    out.println();
    out.println("Next: read the SQL again, then");
    out.println("  plinth upgrade head");
  }
}
