package dev.plinth.migration.inspect;

import dev.plinth.schema.Identity;
import java.util.List;

/** What a sequence counts by, as a catalogue tells it: everything, always. */
record CountedBy(long start, long increment, long min, long max, boolean cycle) {

  private static final List<Long> LARGEST =
      List.of((long) Short.MAX_VALUE, (long) Integer.MAX_VALUE, Long.MAX_VALUE);
  private static final List<Long> SMALLEST =
      List.of((long) Short.MIN_VALUE, (long) Integer.MIN_VALUE, Long.MIN_VALUE);

  /** The identity; what is as always is not said. */
  Identity identity(boolean always) {
    boolean rises = increment > 0;
    boolean isUsualMin = rises ? min == 1 : SMALLEST.contains(min);
    boolean isUsualMax = rises ? LARGEST.contains(max) : max == -1;
    return new Identity(
        start == (rises ? min : max) ? null : start,
        increment == 1 ? null : increment,
        isUsualMin ? null : min,
        isUsualMax ? null : max,
        cycle,
        always);
  }
}
