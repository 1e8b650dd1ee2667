package dev.plinth.cli.terminal;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Timer;
import java.util.TimerTask;
import org.jspecify.annotations.Nullable;

/** One line of a terminal that shows a statement while it takes long, and for how long it has. */
public final class StatementLine {

  private static final int WIDTH = 78;
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  private final PrintWriter out;
  private final Duration patience;
  private @Nullable Timer timer;
  private String revision = "";
  private String statement = "";
  private long started;
  private boolean isDrawn;

  /** Draws to {@code out}, which is a terminal. */
  public StatementLine(PrintWriter out) {
    this(out, PATIENCE);
  }

  StatementLine(PrintWriter out, Duration patience) {
    this.out = out;
    this.patience = patience;
  }

  /** A statement of a revision begins; what was shown goes. */
  public synchronized void show(String ofRevision, String sql) {
    clear();
    revision = ofRevision;
    statement = String.join(" ", sql.strip().split("\\s+"));
    started = System.nanoTime();
    if (timer == null) {
      timer = new Timer("plinth-progress", true);
      timer.schedule(
          new TimerTask() {
            @Override
            public void run() {
              draw();
            }
          },
          patience.toMillis(),
          patience.toMillis());
    }
  }

  /** Nothing runs any more; what was shown goes. */
  public synchronized void end() {
    clear();
    if (timer != null) {
      timer.cancel();
      timer = null;
    }
  }

  private synchronized void draw() {
    Duration elapsed = Duration.ofNanos(System.nanoTime() - started);
    if (timer != null && elapsed.compareTo(patience) >= 0) {
      isDrawn = true;
      String line = "  " + revision + ", " + elapsed.toSeconds() + " s: " + statement;
      print(line.length() > WIDTH ? line.substring(0, WIDTH - 1) + "…" : line);
    }
  }

  private void clear() {
    if (isDrawn) {
      isDrawn = false;
      print("");
      out.print("\r");
      out.flush();
    }
  }

  private void print(String line) {
    out.print("\r" + line + " ".repeat(WIDTH - line.length()));
    out.flush();
  }
}
