package dev.plinth.benchmark;

import java.util.List;

/** The value in the middle. */
final class Median {

  private Median() {}

  /** Of an even number of values the lower of the two in the middle. */
  static double of(List<Double> values) {
    return values.stream().sorted().toList().get((values.size() - 1) / 2);
  }
}
