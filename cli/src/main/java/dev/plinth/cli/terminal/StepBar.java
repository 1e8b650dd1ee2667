package dev.plinth.cli.terminal;

import java.io.PrintWriter;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A bar in one line of a terminal, for one data step after the other. */
public final class StepBar {

  private static final int WIDTH = 78;
  private static final int MILLISECONDS = 200;

  private final PrintWriter out;
  private @Nullable ProgressBar bar;
  private String task = "";

  /** Draws to {@code out}, which is a terminal. */
  public StepBar(PrintWriter out) {
    this.out = out;
  }

  /**
   * Shows how far a task is.
   *
   * @param total what there is to do; -1 = unknown
   */
  public void show(String name, long done, long total) {
    if (bar == null || !task.equals(name)) {
      end();
      task = name;
      bar =
          new ProgressBarBuilder()
              .setTaskName("  " + name)
              .setInitialMax(total)
              .setStyle(ProgressBarStyle.ASCII)
              .setUpdateIntervalMillis(MILLISECONDS)
              .setConsumer(new DelegatingProgressBarConsumer(this::draw, WIDTH))
              .build();
    }
    bar.stepTo(done);
  }

  /** Leaves the bar as it is and goes to the next line. */
  public void end() {
    if (bar != null) {
      bar.close();
      bar = null;
      out.println();
      out.flush();
    }
  }

  private void draw(String line) {
    out.print("\r" + line);
    out.flush();
  }
}
