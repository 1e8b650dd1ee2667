package dev.plinth.benchmark;

import dev.plinth.benchmark.workload.Workloads;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Locale;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.format.OutputFormat;

/** Prints one line per process; keeps what else is said for the case that the process fails. */
final class Progress implements OutputFormat {

  private final PrintStream out;
  private final int round;
  private final int rounds;
  private final StringBuilder said = new StringBuilder();

  Progress(PrintStream out, int round, int rounds) {
    this.out = out;
    this.round = round;
    this.rounds = rounds;
  }

  /** What JMH and the process said since the process started. */
  String said() {
    return said.toString();
  }

  @Override
  public void startBenchmark(BenchmarkParams benchmark) {
    said.setLength(0);
    out.printf(
        Locale.ROOT,
        "%d/%d  %-66s%-8s%-16s",
        round,
        rounds,
        Workloads.of(benchmark.getBenchmark()).title(),
        benchmark.getParam(Measurement.DATABASE),
        benchmark.getParam(Measurement.CONTENDER));
    out.flush();
  }

  @Override
  public void endBenchmark(BenchmarkResult process) {
    Measurement measured = Measurement.of(round, process);
    out.printf(Locale.ROOT, "%,12.2f µs %,12.0f B%n", measured.nanos() / 1_000, measured.bytes());
  }

  @Override
  public void print(String text) {
    said.append(text);
  }

  @Override
  public void println(String text) {
    said.append(text).append('\n');
  }

  @Override
  public void write(int character) {
    said.append((char) character);
  }

  @Override
  public void write(byte[] text) {
    said.append(new String(text, StandardCharsets.UTF_8));
  }

  @Override
  public void iteration(BenchmarkParams benchmark, IterationParams params, int iteration) {}

  @Override
  public void iterationResult(
      BenchmarkParams benchmark, IterationParams params, int iteration, IterationResult result) {}

  @Override
  public void startRun() {}

  @Override
  public void endRun(Collection<RunResult> results) {}

  @Override
  public void verbosePrintln(String text) {}

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
