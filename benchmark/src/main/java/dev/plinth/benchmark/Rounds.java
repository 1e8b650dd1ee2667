package dev.plinth.benchmark;

import dev.plinth.benchmark.contender.Contenders;
import dev.plinth.benchmark.contender.Databases;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatFactory;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Defaults;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs everything several times over, each contender in a process of its own beside the others,
 * instead of all processes of one contender in a row: a machine that slows down does so for all.
 */
final class Rounds {

  private static final int ROUNDS = 3;
  private static final int WARMUP = 3;
  private static final int ITERATIONS = 6;
  private static final TimeValue WARMUP_TIME = TimeValue.milliseconds(550);
  private static final TimeValue ITERATION = TimeValue.milliseconds(200);
  private static final int QUICK_WARMUP = 2;
  private static final int QUICK_ITERATIONS = 3;

  /** Nothing beside the benchmark that a busy machine could starve: no collector, no compiler. */
  private static final List<String> JVM =
      List.of(
          "-XX:+UseSerialGC", "-Xbatch", "-Xms1g", "-Xmx1g", "--enable-native-access=ALL-UNNAMED");

  private final Arguments arguments;
  private final CommandLineOptions jmh;
  private final PrintStream out;

  Rounds(Arguments arguments, PrintStream out) {
    this.arguments = arguments;
    this.jmh = arguments.jmh();
    this.out = out;
  }

  /**
   * Measures all rounds.
   *
   * @throws RunnerException if a process fails
   */
  List<Measurement> run() throws RunnerException {
    int forks = jmh.getForkCount().orElse(arguments.quick() ? 1 : ROUNDS);
    int rounds = Math.max(1, forks);
    Options options = options(Math.min(1, forks));
    List<Measurement> measurements = new ArrayList<>();
    List<RunResult> results = new ArrayList<>();
    for (int round = 1; round <= rounds; round++) {
      for (Databases database : databases()) {
        Collection<RunResult> ofRound = run(on(database, options), round, rounds);
        measurements.addAll(Measurement.of(round, ofRound));
        results.addAll(ofRound);
      }
    }
    writeResults(results);
    return measurements;
  }

  private List<Databases> databases() {
    Collection<String> all = Arrays.stream(Databases.values()).map(Enum::name).toList();
    Collection<String> chosen = jmh.getParameter(Measurement.DATABASE).orElse(all);
    return chosen.stream().map(Databases::valueOf).toList();
  }

  private Options on(Databases database, Options options) {
    List<String> all = Contenders.on(database).stream().map(Enum::name).toList();
    List<String> contenders = new ArrayList<>(all);
    contenders.retainAll(jmh.getParameter(Measurement.CONTENDER).orElse(all));
    return new OptionsBuilder()
        .parent(options)
        .param(Measurement.DATABASE, database.name())
        .param(Measurement.CONTENDER, contenders.toArray(String[]::new))
        .build();
  }

  private Collection<RunResult> run(Options options, int round, int rounds) throws RunnerException {
    if (jmh.verbosity().hasValue() || jmh.getOutput().hasValue()) {
      return new Runner(options).run();
    }
    Progress progress = new Progress(out, round, rounds);
    try {
      return new Runner(options, progress).run();
    } catch (RunnerException e) {
      out.println();
      out.println(progress.said());
      throw e;
    }
  }

  private Options options(int forks) {
    boolean quick = arguments.quick();
    List<String> jvm = new ArrayList<>(JVM);
    jvm.addAll(jmh.getJvmArgsPrepend().orElse(List.of()));
    return new OptionsBuilder()
        .parent(jmh)
        .forks(forks)
        .warmupIterations(jmh.getWarmupIterations().orElse(quick ? QUICK_WARMUP : WARMUP))
        .warmupTime(jmh.getWarmupTime().orElse(WARMUP_TIME))
        .measurementIterations(
            jmh.getMeasurementIterations().orElse(quick ? QUICK_ITERATIONS : ITERATIONS))
        .measurementTime(jmh.getMeasurementTime().orElse(ITERATION))
        .jvmArgsPrepend(jvm.toArray(String[]::new))
        .addProfiler(GCProfiler.class)
        .addProfiler(CpuTimeProfiler.class)
        .shouldFailOnError(true)
        .build();
  }

  /** JMH itself writes after each round; what stays is what all rounds measured. */
  private void writeResults(List<RunResult> results) throws RunnerException {
    if (!jmh.getResult().hasValue() && !jmh.getResultFormat().hasValue()) {
      return;
    }
    ResultFormatType format = jmh.getResultFormat().orElse(Defaults.RESULT_FORMAT);
    String file =
        jmh.getResult().orElse(Defaults.RESULT_FILE_PREFIX + "." + format.toString().toLowerCase());
    Map<BenchmarkParams, List<BenchmarkResult>> processes = new TreeMap<>();
    for (RunResult result : results) {
      processes
          .computeIfAbsent(result.getParams(), params -> new ArrayList<>())
          .addAll(result.getBenchmarkResults());
    }
    List<RunResult> merged = new ArrayList<>();
    processes.forEach((params, ofAllRounds) -> merged.add(new RunResult(params, ofAllRounds)));
    ResultFormatFactory.getInstance(format, file).writeOut(merged);
  }
}
