package dev.plinth.benchmark.migration;

import dev.plinth.migration.Migrations;
import dev.plinth.migration.revision.RevisionLinks;
import dev.plinth.migration.runner.MigrationRunner;
import dev.plinth.migration.runner.RunListener;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import org.flywaydb.core.Flyway;

/**
 * How long it takes to bring an empty SQLite file through many small revisions, next to Flyway with
 * the same SQL; in turn, the fastest of each counts.
 */
final class UpgradeTime {

  private static final List<Integer> SIZES = List.of(100, 1_000);
  private static final int ROUNDS = 5;

  private final PrintStream out;
  private final TemporaryFolder folder;
  private final GrowthTable table;

  private UpgradeTime(PrintStream out, TemporaryFolder folder) {
    this.out = out;
    this.folder = folder;
    this.table = new GrowthTable("revisions", SIZES, out);
  }

  /** Measures, and returns a table in Markdown. */
  static String measure(PrintStream out) throws Exception {
    try (TemporaryFolder folder = new TemporaryFolder()) {
      return new UpgradeTime(out, folder).run();
    }
  }

  private String run() throws Exception {
    for (int size : SIZES) {
      List<RevisionLinks> revisions = SampleRevisions.line(size);
      SampleRevisions.write(folder.of("plinth" + size), revisions);
      SampleRevisions.writeForFlyway(folder.of("flyway" + size), revisions);
    }
    for (int round = 1; round <= ROUNDS; round++) {
      out.printf(Locale.ROOT, "round %d of %d%n", round, ROUNDS);
      for (int size : SIZES) {
        round(size, round);
      }
    }
    return table.text() + "\n" + ratios();
  }

  private void round(int size, int round) throws Exception {
    Path ours = folder.of("plinth" + size + "-" + round + ".db");
    Path theirs = folder.of("flyway" + size + "-" + round + ".db");
    table.time("Plinth: empty to head", size, () -> plinth(size, ours));
    table.time("Flyway: empty to head", size, () -> flyway(size, theirs));
    requireTables(size, ours);
    requireTables(size, theirs);
    table.time("Plinth: nothing left", size, () -> plinth(size, ours));
    table.time("Flyway: nothing left", size, () -> flyway(size, theirs));
  }

  private void plinth(int size, Path file) {
    MigrationRunner runner = MigrationRunner.open("jdbc:sqlite:" + file, null, null);
    Migrations.in(folder.of("plinth" + size), "main").upgrade(runner, "head", RunListener.NONE);
  }

  private void flyway(int size, Path file) {
    Flyway.configure()
        .dataSource("jdbc:sqlite:" + file, null, null)
        .locations("filesystem:" + folder.of("flyway" + size))
        .load()
        .migrate();
  }

  private static void requireTables(int size, Path file) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement();
        ResultSet count =
            statement.executeQuery(
                "select count(*) from sqlite_schema where type = 'table' and name like 't\\_%'"
                    + " escape '\\'")) {
      if (count.getInt(1) != size) {
        throw new IllegalStateException(file + " has " + count.getInt(1) + " tables, not " + size);
      }
    }
  }

  private String ratios() {
    int most = SIZES.get(SIZES.size() - 1);
    return String.format(
        Locale.ROOT,
        "%,d revisions: %.2f times as long as Flyway, and %.2f times when nothing is left.%n",
        most,
        table.fastest("Plinth: empty to head", most) / table.fastest("Flyway: empty to head", most),
        table.fastest("Plinth: nothing left", most) / table.fastest("Flyway: nothing left", most));
  }
}
