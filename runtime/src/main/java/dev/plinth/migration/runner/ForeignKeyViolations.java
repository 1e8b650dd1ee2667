package dev.plinth.migration.runner;

import dev.plinth.error.MigrationFailedException;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;

/** How many rows of a table point to a missing row of another one. */
final class ForeignKeyViolations {
  private final Map<String, Long> byTables;

  private ForeignKeyViolations(Map<String, Long> byTables) {
    this.byTables = byTables;
  }

  static ForeignKeyViolations read(Handle handle) {
    Map<String, Long> found = new TreeMap<>();
    handle
        .createQuery(
            "select \"table\", parent, count(*) as orphans from pragma_foreign_key_check"
                + " group by \"table\", parent")
        .map(
            row ->
                Map.entry(
                    row.getColumn("table", String.class)
                        + " point to no row of "
                        + row.getColumn("parent", String.class),
                    row.getColumn("orphans", Long.class)))
        .forEach(entry -> found.put(entry.getKey(), entry.getValue()));
    return new ForeignKeyViolations(found);
  }

  /** Those that were there before are not the revision's doing. */
  void refuseNew(ForeignKeyViolations after) {
    after.byTables.forEach(
        (tables, count) -> {
          if (count > byTables.getOrDefault(tables, 0L)) {
            throw new MigrationFailedException(
                count
                    + " rows of "
                    + tables
                    + "; the revision was undone. Give them a row to point to, or delete them, then"
                    + " run it again.");
          }
        });
  }
}
