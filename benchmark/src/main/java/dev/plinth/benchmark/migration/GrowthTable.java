package dev.plinth.benchmark.migration;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A table in Markdown: the same work on few and on many things, and how much longer it took. */
final class GrowthTable {

  private final String things;
  private final List<Integer> sizes;
  private final PrintStream out;
  private final Map<String, Map<Integer, Stopwatch>> times = new LinkedHashMap<>();

  /**
   * A table without rows.
   *
   * @param things what the sizes count
   * @param out hears of each measurement
   */
  GrowthTable(String things, List<Integer> sizes, PrintStream out) {
    this.things = things;
    this.sizes = sizes;
    this.out = out;
  }

  /** Runs the work of a row once more. */
  void time(String row, int size, Stopwatch.Work work) throws Exception {
    Stopwatch watch =
        times
            .computeIfAbsent(row, name -> new TreeMap<>())
            .computeIfAbsent(size, count -> new Stopwatch());
    watch.time(work);
    out.printf(Locale.ROOT, "%,d %s, %s: %s%n", size, things, row, Stopwatch.shown(watch.last()));
  }

  /** The fastest time of each, and the last column as a multiple of the first. */
  String text() {
    StringBuilder text = new StringBuilder("| |");
    sizes.forEach(size -> text.append(String.format(Locale.ROOT, " %,d %s |", size, things)));
    text.append(" growth |\n|---|").append("---:|".repeat(sizes.size() + 1)).append('\n');
    times.forEach((row, bySize) -> text.append(line(row, bySize)));
    return text.toString();
  }

  /** The fastest time of a row, in milliseconds. */
  double fastest(String row, int size) {
    return fastest(times.getOrDefault(row, Map.of()), size);
  }

  private String line(String row, Map<Integer, Stopwatch> bySize) {
    StringBuilder line = new StringBuilder("| " + row + " |");
    for (int size : sizes) {
      line.append(' ').append(Stopwatch.shown(fastest(bySize, size))).append(" |");
    }
    double growth = fastest(bySize, sizes.get(sizes.size() - 1)) / fastest(bySize, sizes.get(0));
    return line.append(String.format(Locale.ROOT, " %.1f |%n", growth)).toString();
  }

  private static double fastest(Map<Integer, Stopwatch> bySize, int size) {
    Stopwatch watch = bySize.get(size);
    return watch == null ? Double.NaN : watch.fastest();
  }
}
