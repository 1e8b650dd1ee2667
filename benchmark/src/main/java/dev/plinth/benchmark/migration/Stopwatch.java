package dev.plinth.benchmark.migration;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Processor times of the same work, of which the shortest counts: other work on the machine, and
 * waiting for a disk, don't.
 */
final class Stopwatch {

  private static final double NANOS_PER_MILLI = 1e6;

  private static final ThreadMXBean PROCESSOR = ManagementFactory.getThreadMXBean();

  private final List<Long> nanos = new ArrayList<>();

  /** Runs the work once. */
  void time(Work work) throws Exception {
    long start = PROCESSOR.getCurrentThreadCpuTime();
    work.run();
    nanos.add(PROCESSOR.getCurrentThreadCpuTime() - start);
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
