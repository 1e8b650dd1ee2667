package dev.plinth.benchmark.migration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Times of the same work, of which the fastest counts. */
final class Stopwatch {

  private static final double NANOS_PER_MILLI = 1e6;

  private final List<Long> nanos = new ArrayList<>();

  /** Runs the work once. */
  void time(Work work) throws Exception {
    long start = System.nanoTime();
    work.run();
    nanos.add(System.nanoTime() - start);
  }

  /** The fastest one, in milliseconds. */
  double fastest() {
    return nanos.stream().mapToLong(Long::longValue).min().orElseThrow() / NANOS_PER_MILLI;
  }

  /** The last one, in milliseconds. */
  double last() {
    return nanos.get(nanos.size() - 1) / NANOS_PER_MILLI;
  }

  /** As the tables write it. */
  static String shown(double millis) {
    return String.format(Locale.ROOT, millis < 10 ? "%,.1f ms" : "%,.0f ms", millis);
  }

  /** What is measured. */
  @FunctionalInterface
  interface Work {
    /** Does it once. */
    void run() throws Exception;
  }
}
