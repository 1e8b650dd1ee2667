package dev.plinth.cli.command;

import dev.plinth.migration.runner.Direction;
import dev.plinth.migration.runner.RevisionStep;
import dev.plinth.migration.runner.RunListener;
import java.io.PrintWriter;
import java.time.Duration;

/** Shows revisions as they finish. */
final class Progress implements RunListener {

  private final PrintWriter out;
  private final Direction direction;

  Progress(PrintWriter out, Direction direction) {
    this.out = out;
    this.direction = direction;
  }

  @Override
  public void revisionFinished(RevisionStep step) {
    out.println("  " + sign(direction) + " " + step.file());
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
