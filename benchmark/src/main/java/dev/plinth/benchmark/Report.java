package dev.plinth.benchmark;

import dev.plinth.benchmark.contender.Contenders;
import dev.plinth.benchmark.contender.Databases;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What was measured, in Markdown, one database after the other. */
final class Report {

  private final List<Measurement> measurements;
  private final long rounds;

  Report(List<Measurement> measurements) {
    this.measurements = List.copyOf(measurements);
    this.rounds = measurements.stream().mapToInt(Measurement::round).distinct().count();
  }

  /** The report about a run on {@code machine}. */
  String text(String machine) {
    return machine
        + "\n\nCPU time per operation in the best iteration, and its ratio to "
        + ReportTables.BASELINE.title()
        + " in the same round: "
        + (rounds == 1 ? "one round.\n" : "median of " + rounds + " rounds (lowest–highest).\n")
        + Arrays.stream(Databases.values()).map(this::on).collect(Collectors.joining());
  }

  private String on(Databases database) {
    List<Measurement> here =
        measurements.stream().filter(measured -> measured.database() == database).toList();
    if (here.isEmpty()) {
      return "";
    }
    ReportTables tables = new ReportTables(here);
    return "\n### "
        + database.title()
        + "\n\n"
        + tables.times()
        + "\nAllocated bytes per operation:\n\n"
        + tables.bytes()
        + absent(database);
  }

  private static String absent(Databases database) {
    List<Contenders> present = Contenders.on(database);
    List<String> absent =
        Arrays.stream(Contenders.values())
            .filter(contender -> !present.contains(contender))
            .map(Contenders::title)
            .toList();
    return absent.isEmpty()
        ? ""
        : "\nWithout \""
            + String.join("\", \"", absent)
            + "\", which has no work of its own here.\n";
  }
}
