package dev.plinth.benchmark;

import dev.plinth.benchmark.contender.Contenders;
import dev.plinth.benchmark.contender.Databases;
import dev.plinth.benchmark.workload.Workloads;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;

/**
 * One workload of one contender on one database in one process.
 *
 * @param round which round it belongs to; what is compared is of one round
 * @param nanos CPU time per operation
 * @param bytes allocated per operation
 */
record Measurement(
    Workloads workload,
    Databases database,
    Contenders contender,
    int round,
    double nanos,
    double bytes) {

  /** The parameter of a workload that names the contender. */
  static final String CONTENDER = "contender";

  /** The parameter of a workload that names the database. */
  static final String DATABASE = "database";

  private static final String ALLOCATED = "gc.alloc.rate.norm";

  /** What a round measured. */
  static List<Measurement> of(int round, Collection<RunResult> results) {
    List<Measurement> measurements = new ArrayList<>();
    for (RunResult run : results) {
      for (BenchmarkResult process : run.getBenchmarkResults()) {
        measurements.add(of(round, process));
      }
    }
    return measurements;
  }

  /**
   * What a process measured: the time of its best iteration, because others only add to it, and the
   * median of the bytes.
   */
  static Measurement of(int round, BenchmarkResult process) {
    return new Measurement(
        Workloads.of(process.getParams().getBenchmark()),
        Databases.valueOf(process.getParams().getParam(DATABASE)),
        Contenders.valueOf(process.getParams().getParam(CONTENDER)),
        round,
        Collections.min(iterations(process, CpuTimeProfiler.RESULT)),
        Median.of(iterations(process, ALLOCATED)));
  }

  private static List<Double> iterations(BenchmarkResult process, String result) {
    List<Double> values = new ArrayList<>();
    for (IterationResult iteration : process.getIterationResults()) {
      values.add(iteration.getSecondaryResults().get(result).getScore());
    }
    return values;
  }
}
