package dev.plinth.benchmark;

import org.openjdk.jmh.annotations.Benchmark;

/** What an empty call costs here: the floor under every other number. */
public class BaselineBenchmark {

  /** Does nothing. */
  @Benchmark
  public void nothing() {}
}
