package dev.plinth.benchmark;

import dev.plinth.benchmark.contender.Contenders;
import dev.plinth.benchmark.contender.Databases;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Measures whole processes from their start until the first row is written and read, one of each
 * contender in turn.
 */
final class ColdStart {

  private static final int RUNS = 7;
  private static final double NANOS_PER_MILLI = 1e6;

  private final Databases database;
  private final PrintStream out;
  private final Map<Contenders, List<Double>> wall = new EnumMap<>(Contenders.class);
  private final Map<Contenders, List<Double>> cpu = new EnumMap<>(Contenders.class);

  ColdStart(Databases database, PrintStream out) {
    this.database = database;
    this.out = out;
  }

  /** Measures, and returns a table in Markdown. */
  String run() throws IOException {
    for (int run = 1; run <= RUNS; run++) {
      for (Contenders contender : Contenders.on(database)) {
        measure(contender);
        out.printf(
            Locale.ROOT,
            "%d/%d  %-8s%-16s %,6.0f ms, %,6.0f ms CPU%n",
            run,
            RUNS,
            database.title(),
            contender,
            last(wall.get(contender)),
            last(cpu.get(contender)));
      }
    }
    return table();
  }

  private void measure(Contenders contender) throws IOException {
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command(contender))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader answer = process.inputReader(StandardCharsets.UTF_8)) {
      if (!FirstQuery.DONE.equals(answer.readLine())) {
        throw new IllegalStateException(contender + " did not get as far as its first query");
      }
      add(wall, contender, (System.nanoTime() - start) / NANOS_PER_MILLI);
      Duration used = process.info().totalCpuDuration().orElse(Duration.ZERO);
      add(cpu, contender, used.toNanos() / NANOS_PER_MILLI);
    } finally {
      process.destroy();
    }
  }

  private List<String> command(Contenders contender) {
    return List.of(
        ProcessHandle.current().info().command().orElse("java"),
        "--enable-native-access=ALL-UNNAMED",
        "-cp",
        System.getProperty("java.class.path"),
        FirstQuery.class.getName(),
        contender.name(),
        database.name());
  }

  private static void add(Map<Contenders, List<Double>> times, Contenders of, double millis) {
    times.computeIfAbsent(of, contender -> new ArrayList<>()).add(millis);
  }

  private static double last(List<Double> times) {
    return times.get(times.size() - 1);
  }

  private String table() {
    double baseline = Median.of(cpu.get(Contenders.values()[0]));
    StringBuilder table =
        new StringBuilder(
            "| from the start of the process to the first row, "
                + database.title()
                + " | wall | CPU | ratio |\n|---|---:|---:|---:|\n");
    for (Contenders contender : Contenders.on(database)) {
      double used = Median.of(cpu.get(contender));
      table.append(
          String.format(
              Locale.ROOT,
              "| %s | %,.0f ms | %,.0f ms | %.2f |%n",
              contender.title(),
              Median.of(wall.get(contender)),
              used,
              used / baseline));
    }
    return table.toString();
  }
}
