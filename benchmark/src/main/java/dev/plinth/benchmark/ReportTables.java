package dev.plinth.benchmark;

import dev.plinth.benchmark.contender.Contenders;
import dev.plinth.benchmark.workload.Workloads;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.ToDoubleFunction;

/** The tables of one database: time as ratio to the baseline, and allocated bytes. */
final class ReportTables {

  /** What the others are compared with. */
  static final Contenders BASELINE = Contenders.values()[0];

  private static final String UNKNOWN = "–";

  private final List<Measurement> measurements;
  private final List<Workloads> workloads;
  private final List<Contenders> contenders;

  ReportTables(List<Measurement> measurements) {
    this.measurements = List.copyOf(measurements);
    this.workloads =
        Arrays.stream(Workloads.values())
            .filter(workload -> measurements.stream().anyMatch(m -> m.workload() == workload))
            .toList();
    this.contenders =
        Arrays.stream(Contenders.values())
            .filter(contender -> measurements.stream().anyMatch(m -> m.contender() == contender))
            .toList();
  }

  String times() {
    return table(this::time);
  }

  String bytes() {
    return table(this::bytes);
  }

  private String table(BiFunction<Workloads, Contenders, String> cell) {
    StringBuilder table = new StringBuilder("| |");
    contenders.forEach(contender -> table.append(' ').append(contender.title()).append(" |"));
    table.append("\n|---|").append("---:|".repeat(contenders.size())).append('\n');
    for (Workloads workload : workloads) {
      table.append("| ").append(workload.title()).append(" |");
      for (Contenders contender : contenders) {
        table.append(' ').append(cell.apply(workload, contender)).append(" |");
      }
      table.append('\n');
    }
    return table.toString();
  }

  private String time(Workloads workload, Contenders contender) {
    if (contender == BASELINE) {
      return absolute(workload, contender, "%,.2f µs", m -> m.nanos() / 1_000);
    }
    List<Double> ratios = ratios(workload, contender);
    if (ratios.isEmpty()) {
      return UNKNOWN;
    }
    String median = String.format(Locale.ROOT, "%.2f", Median.of(ratios));
    return ratios.size() == 1 ? median : median + range(ratios);
  }

  private static String range(List<Double> ratios) {
    double lowest = ratios.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
    double highest = ratios.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    return String.format(Locale.ROOT, " (%.2f–%.2f)", lowest, highest);
  }

  private String bytes(Workloads workload, Contenders contender) {
    return absolute(workload, contender, "%,.0f", Measurement::bytes);
  }

  private String absolute(
      Workloads workload,
      Contenders contender,
      String format,
      ToDoubleFunction<Measurement> value) {
    List<Double> values =
        measurements.stream()
            .filter(m -> m.workload() == workload && m.contender() == contender)
            .map(value::applyAsDouble)
            .toList();
    return values.isEmpty() ? UNKNOWN : String.format(Locale.ROOT, format, Median.of(values));
  }

  private List<Double> ratios(Workloads workload, Contenders contender) {
    List<Double> ratios = new ArrayList<>();
    for (Measurement measured : measurements) {
      if (measured.workload() == workload && measured.contender() == contender) {
        find(workload, BASELINE, measured.round())
            .ifPresent(baseline -> ratios.add(measured.nanos() / baseline.nanos()));
      }
    }
    return ratios;
  }

  private Optional<Measurement> find(Workloads workload, Contenders contender, int round) {
    return measurements.stream()
        .filter(m -> m.workload() == workload && m.contender() == contender && m.round() == round)
        .findFirst();
  }
}
