package dev.plinth.cli.command;

import dev.plinth.cli.terminal.Words;
import dev.plinth.migration.HistoryReport;
import dev.plinth.migration.RevisionSummary;
import dev.plinth.migration.runner.Direction;
import dev.plinth.migration.runner.RevisionStep;
import dev.plinth.migration.runner.RunListener;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** Shows revisions as they finish. */
final class Progress implements RunListener {

  private final PrintWriter out;
  private final Direction direction;
  private final Map<String, RevisionSummary> known = new HashMap<>();

  Progress(PrintWriter out, Direction direction, HistoryReport history) {
    this.out = out;
    this.direction = direction;
    history.revisions().forEach(revision -> known.put(revision.id(), revision));
  }

  @Override
  public void revisionFinished(RevisionStep step) {
    RevisionSummary revision = known.get(step.revision());
    out.println(
        "  " + sign(direction) + " " + (revision == null ? step.file() : Words.of(revision)));
    out.flush();
  }

  @Override
  public void waiting(Duration since) {
    out.println(
        "  waiting for another process that migrates this database, " + since.toSeconds() + " s");
    out.flush();
  }

  static String sign(Direction direction) {
    return direction == Direction.UPGRADE ? "+" : "-";
  }
}
