package dev.plinth.benchmark.migration;

import dev.plinth.migration.Migrations;
import dev.plinth.migration.revision.RevisionGraph;
import dev.plinth.migration.revision.RevisionIndex;
import dev.plinth.migration.revision.RevisionLinks;
import dev.plinth.migration.revision.RevisionPlanner;
import dev.plinth.migration.revision.Target;
import java.io.PrintStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** How graphs of revisions grow with their number: branches and merges all the way. */
final class GraphTime {

  private static final List<Integer> SIZES = List.of(1_000, 10_000);
  private static final int ROUNDS = 5;

  private GraphTime() {}

  /** Measures, and returns a table in Markdown. */
  static String measure(PrintStream out) throws Exception {
    GrowthTable table = new GrowthTable("revisions", SIZES, out);
    try (TemporaryFolder folder = new TemporaryFolder()) {
      for (int size : SIZES) {
        SampleRevisions.write(folder.of("" + size), SampleRevisions.branching(size));
      }
      for (int round = 0; round < ROUNDS; round++) {
        for (int size : SIZES) {
          inMemory(table, size);
          Migrations migrations = Migrations.in(folder.of("" + size), "main");
          table.time("folder: heads", size, migrations::heads);
          table.time("folder: index", size, migrations::index);
        }
      }
    }
    return table.text();
  }

  private static void inMemory(GrowthTable table, int size) throws Exception {
    List<RevisionLinks> links = SampleRevisions.branching(size);
    String index = SampleRevisions.index(links).text();
    table.time("read INDEX", size, () -> RevisionIndex.parse("INDEX", index));
    table.time("graph", size, () -> RevisionGraph.of(links));
    RevisionGraph graph = RevisionGraph.of(links);
    RevisionPlanner planner = new RevisionPlanner(graph);
    Set<String> all = new LinkedHashSet<>(graph.ids());
    String middle = graph.ids().get(size / 2);
    table.time("plan from empty to head", size, () -> planner.upgrade(Set.of(), Target.HEAD));
    table.time("plan when nothing is left", size, () -> planner.upgrade(all, Target.HEAD));
    table.time(
        "plan half of the way down", size, () -> planner.downgrade(all, Target.parse(middle)));
    RevisionGraph line = RevisionGraph.of(SampleRevisions.line(size));
    Set<String> ofLine = new LinkedHashSet<>(line.ids());
    Target steps = Target.parse("-" + size / 2);
    table.time(
        "plan half as many steps down",
        size,
        () -> new RevisionPlanner(line).downgrade(ofLine, steps));
  }
}
