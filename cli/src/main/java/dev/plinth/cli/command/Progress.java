package dev.plinth.cli.command;

import dev.plinth.cli.terminal.Environment;
import dev.plinth.cli.terminal.StatementLine;
import dev.plinth.cli.terminal.StepBar;
import dev.plinth.cli.terminal.Words;
import dev.plinth.migration.HistoryReport;
import dev.plinth.migration.RevisionSummary;
import dev.plinth.migration.runner.Direction;
import dev.plinth.migration.runner.RevisionStep;
import dev.plinth.migration.runner.RunListener;
import java.io.PrintWriter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Shows revisions as they finish; on a terminal also how long they took, the statement that takes
 * long, and data steps as bars.
 */
final class Progress implements RunListener {

  private final PrintWriter out;
  private final Direction direction;
  private final Optional<StepBar> bar;
  private final Optional<StatementLine> line;
  private Optional<String> running = Optional.empty();
  private final Map<String, RevisionSummary> known = new HashMap<>();
  private long started = System.nanoTime();

  Progress(Environment environment, Direction direction, HistoryReport history) {
    this.out = environment.out();
    this.direction = direction;
    this.bar = environment.prompt().map(terminal -> new StepBar(environment.out()));
    this.line = environment.prompt().map(terminal -> new StatementLine(environment.out()));
    history.revisions().forEach(revision -> known.put(revision.id(), revision));
  }

  @Override
  public void revisionStarted(RevisionStep step) {
    started = System.nanoTime();
    running = Optional.of(step.revision());
  }

  @Override
  public void statement(String sql) {
    running.ifPresent(revision -> line.ifPresent(shown -> shown.show(revision, sql)));
  }

  @Override
  public void dataBatch(RevisionStep step, String id, long done, long total) {
    // What a batch says to the history would be drawn over the bar.
    running = Optional.empty();
    line.ifPresent(StatementLine::end);
    bar.ifPresent(shown -> shown.show(id, done, total));
  }

  @Override
  public void revisionFinished(RevisionStep step) {
    end();
    RevisionSummary revision = known.get(step.revision());
    out.println(
        "  "
            + sign(direction)
            + " "
            + (revision == null ? step.file() : Words.of(revision))
            + (bar.isPresent() ? elapsed() : ""));
    out.flush();
  }

  @Override
  public void waiting(String sentence) {
    end();
    out.println("  " + sentence);
    out.flush();
  }

  /** Ends what is drawn, also after a failure. */
  void end() {
    running = Optional.empty();
    line.ifPresent(StatementLine::end);
    bar.ifPresent(StepBar::end);
  }

  static String sign(Direction direction) {
    return direction == Direction.UPGRADE ? "+" : "-";
  }

  private String elapsed() {
    return String.format(Locale.ROOT, ", %.1f s", (System.nanoTime() - started) / 1e9);
  }
}
