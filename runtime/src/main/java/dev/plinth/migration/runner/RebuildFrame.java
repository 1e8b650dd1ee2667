package dev.plinth.migration.runner;

import dev.plinth.error.MigrationFailedException;
import dev.plinth.migration.runner.SqliteCatalog.SqliteObject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/**
 * What stands around the rebuild of one table: views and triggers that know the table step aside
 * and come back, unknown indexes come back, the sequence goes on, no row is lost.
 */
final class RebuildFrame {
  /** What the name of the table under construction begins with. */
  static final String NEW_TABLE = "plinth_new_";

  private final String table;
  private final SqliteCatalog catalog;
  private final Statements statements;
  private final long rows;
  private final @Nullable Long sequence;
  private final List<SqliteObject> indexes = new ArrayList<>();
  private final List<SqliteObject> views = new ArrayList<>();
  private final List<SqliteObject> triggers = new ArrayList<>();
  private final Set<String> compiled = new HashSet<>();

  private RebuildFrame(String table, SqliteCatalog catalog, Statements statements) {
    this.table = table;
    this.catalog = catalog;
    this.statements = statements;
    this.rows = catalog.count(table);
    this.sequence = catalog.sequence(table);
  }

  static RebuildFrame begin(String table, SqliteCatalog catalog, Statements statements) {
    refuseHalfRebuilt(table, catalog);
    RebuildFrame frame = new RebuildFrame(table, catalog, statements);
    frame.dropLeftover();
    frame.collect();
    frame.stepAside();
    return frame;
  }

  String table() {
    return table;
  }

  /** A run by hand that stopped between "drop" and "rename" left all rows under the other name. */
  private static void refuseHalfRebuilt(String table, SqliteCatalog catalog) {
    if (catalog.hasTable(table)) {
      return;
    }
    String left = NEW_TABLE + table;
    String wayOut =
        catalog.hasTable(left)
            ? "; " + left + " is there and may hold its rows: rename it to " + table + " first"
            : "";
    throw new MigrationFailedException(
        "the table " + table + " is to be rebuilt and does not exist" + wayOut + ".");
  }

  private void dropLeftover() {
    String left = NEW_TABLE + table;
    if (catalog.hasTable(left)) {
      statements.run("drop table " + SqliteCatalog.quoted(left));
      statements.listener().note("dropped " + left + ", left by a run that was cut off.");
    }
  }

  private void collect() {
    List<SqliteObject> all = catalog.objects();
    Set<String> names = new HashSet<>(Set.of(table));
    boolean grew = true;
    while (grew) {
      grew = false;
      for (SqliteObject view : all) {
        if (view.type().equals("view")
            && !views.contains(view)
            && names.stream().anyMatch(view::mentions)) {
          views.add(view);
          names.add(view.name());
          grew = true;
        }
      }
    }
    for (SqliteObject object : all) {
      if (object.type().equals("index") && object.isOn(table)) {
        indexes.add(object);
      } else if (object.type().equals("trigger")
          && names.stream().anyMatch(name -> object.isOn(name) || object.mentions(name))) {
        triggers.add(object);
      }
    }
    views.forEach(this::rememberIfItCompiles);
    triggers.forEach(this::rememberIfItCompiles);
  }

  private void rememberIfItCompiles(SqliteObject object) {
    if (problem(object) == null) {
      compiled.add(object.name());
    }
  }

  private void stepAside() {
    triggers.forEach(trigger -> drop("trigger", trigger));
    views.forEach(view -> drop("view", view));
  }

  private void drop(String type, SqliteObject object) {
    statements.run("drop " + type + " " + SqliteCatalog.quoted(object.name()));
  }

  void end() {
    long now = catalog.count(table);
    if (now != rows) {
      throw new MigrationFailedException(
          table
              + " had "
              + rows
              + " rows before its rebuild and has "
              + now
              + " after it; the revision was undone. Let the insert of the file copy every row.");
    }
    if (sequence != null && catalog.find("table", table).orElseThrow().isAutoincrement()) {
      raiseSequence(sequence);
    }
    indexes.stream()
        .filter(index -> catalog.find("index", index.name()).isEmpty())
        .forEach(this::restore);
    views.forEach(this::restore);
    triggers.forEach(this::restore);
    views.forEach(this::refuseBroken);
    triggers.forEach(this::refuseBroken);
  }

  /** Makes the next generated number at least {@code last + 1}. */
  private void raiseSequence(long last) {
    int updated =
        statements.run(
            "update sqlite_sequence set seq = max(seq, ?) where lower(name) = lower(?)",
            last,
            table);
    if (updated == 0) {
      statements.run("insert into sqlite_sequence (name, seq) values (?, ?)", table, last);
    }
  }

  private void restore(SqliteObject object) {
    try {
      statements.run(object.sql());
    } catch (JdbiException e) {
      throw doesNotFit(object, Statements.reason(e));
    }
  }

  private void refuseBroken(SqliteObject object) {
    String problem = compiled.contains(object.name()) ? problem(object) : null;
    if (problem != null) {
      throw doesNotFit(object, problem);
    }
  }

  private MigrationFailedException doesNotFit(SqliteObject object, String reason) {
    return new MigrationFailedException(
        "the "
            + object.type()
            + " "
            + object.name()
            + " does not fit the rebuilt table "
            + table
            + " ("
            + reason
            + "); the revision was undone. Change or drop it first, then run the revision again.");
  }

  /** Why the view or trigger can't be used, or null if it can. */
  private @Nullable String problem(SqliteObject object) {
    try {
      statements.quietly("explain " + use(object));
      return null;
    } catch (JdbiException e) {
      return Statements.reason(e);
    }
  }

  /** A statement that makes SQLite compile the object. */
  private String use(SqliteObject object) {
    String on = SqliteCatalog.quoted(object.table());
    if (object.type().equals("view")) {
      return "select * from " + on;
    }
    return switch (event(object.sql())) {
      case "insert" -> "insert into " + on + " default values";
      case "delete" -> "delete from " + on;
      default -> {
        String column = SqliteCatalog.quoted(updatedColumn(object));
        yield "update " + on + " set " + column + " = " + column;
      }
    };
  }

  private String updatedColumn(SqliteObject trigger) {
    String column = TriggerHead.updatedColumn(trigger.sql());
    return column != null ? column : String.valueOf(catalog.writableColumn(trigger.table()));
  }

  private static String event(String sql) {
    return TriggerHead.event(sql).toLowerCase(Locale.ROOT);
  }
}
