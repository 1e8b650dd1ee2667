package dev.plinth.benchmark.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How times of few and of many things become a table. */
final class GrowthTableTest {

  @Test
  void theFastestOfEachCounts() throws Exception {
    PrintStream silent =
        new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
    GrowthTable table = new GrowthTable("tables", List.of(10, 1_000), silent);
    for (int round = 0; round < 2; round++) {
      int slower = round;
      table.time("wait", 10, () -> spin(20 + 200L * slower));
      table.time("wait", 1_000, () -> spin(200));
    }
    assertThat(table.fastest("wait", 10)).isBetween(20.0, 100.0);
    assertThat(table.text())
        .startsWith("| | 10 tables | 1,000 tables | growth |\n|---|---:|---:|---:|\n| wait |")
        .matches("(?s).* \\d[\\d,]* ms \\| \\d[\\d,]* ms \\| \\d+\\.\\d \\|\n");
  }

  /** Keeps the processor busy; waiting is not measured. */
  private static void spin(long millis) {
    ThreadMXBean processor = ManagementFactory.getThreadMXBean();
    long end = processor.getCurrentThreadCpuTime() + millis * 1_000_000;
    while (processor.getCurrentThreadCpuTime() < end) {
      Thread.onSpinWait();
    }
  }
}
