package dev.plinth.benchmark.migration;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be measured of schema migrations; each is a switch on the command line. */
public enum Scale {
  /** Comparing schemas. */
  DIFF(DiffTime::measure),
  /** Reading and planning many revisions. */
  GRAPH(GraphTime::measure),
  /** Running many revisions. */
  UPGRADE(UpgradeTime::measure);

  private final Measure measure;

  Scale(Measure measure) {
    this.measure = measure;
  }

  /** The one of a switch such as {@code --diff}. */
  public static Optional<Scale> ofSwitch(String argument) {
    return Arrays.stream(values())
        .filter(scale -> argument.equals("--" + scale.name().toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  /**
   * Measures, and returns a table in Markdown.
   *
   * @throws IllegalStateException if something failed that is measured
   */
  public String measure(PrintStream out) {
    try {
      return measure.in(out);
    } catch (Exception e) {
      throw new IllegalStateException("measuring " + name().toLowerCase(Locale.ROOT) + ": " + e, e);
    }
  }

  /** Measures something. */
  @FunctionalInterface
  private interface Measure {
    /** Tells {@code out} how far it is. */
    String in(PrintStream out) throws Exception;
  }
}
