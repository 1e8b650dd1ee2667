package dev.plinth.benchmark.compile;

/**
 * What one compilation took.
 *
 * @param nanos from the call of the compiler until it returned
 * @param heapBytes the most that was in use, garbage included
 */
record Effort(long nanos, long heapBytes) {
  /** As one process tells the other. */
  String text() {
    return nanos + " " + heapBytes;
  }

  static Effort parse(String text) {
    String[] parts = text.split(" ", 2);
    return new Effort(Long.parseLong(parts[0]), Long.parseLong(parts[1]));
  }
}
