package dev.plinth.schema.diff;

import dev.plinth.schema.Named;
import dev.plinth.schema.TableName;
import dev.plinth.schema.TableSchema;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A space in which a database allows each name once, beyond a single table.
 *
 * @param dialect the database
 * @param parts what has its names there
 */
record NameSpace(String dialect, Set<Part> parts) {

  /** What has names. */
  enum Part {
    TABLE,
    PRIMARY_KEY,
    UNIQUE,
    INDEX,
    FOREIGN_KEY,
    CHECK
  }

  /**
   * A name in use.
   *
   * @param place the database schema and the name
   * @param what its owner in words
   */
  record Entry(TableName place, String what) {}

  static final List<NameSpace> ALL =
      List.of(
          of("sqlite", Part.TABLE, Part.INDEX),
          of("postgresql", Part.TABLE, Part.PRIMARY_KEY, Part.UNIQUE, Part.INDEX),
          of("mysql", Part.FOREIGN_KEY),
          of("mysql", Part.CHECK),
          of("mariadb", Part.FOREIGN_KEY),
          of("h2", Part.PRIMARY_KEY, Part.UNIQUE, Part.FOREIGN_KEY, Part.CHECK),
          of("h2", Part.INDEX));

  private static NameSpace of(String dialect, Part first, Part... more) {
    return new NameSpace(dialect, EnumSet.of(first, more));
  }

  /** Every name that {@code table} puts into this space. */
  List<Entry> entries(TableSchema table) {
    List<Entry> entries = new ArrayList<>();
    if (parts.contains(Part.TABLE)) {
      entries.add(new Entry(table.name(), "table " + table.name()));
    }
    if (table.primaryKey() != null) {
      add(entries, table, Part.PRIMARY_KEY, "the primary key", List.of(table.primaryKey()));
    }
    add(entries, table, Part.UNIQUE, "a unique constraint", table.uniques());
    add(entries, table, Part.INDEX, "an index", table.indexes());
    add(entries, table, Part.FOREIGN_KEY, "a foreign key", table.foreignKeys());
    add(entries, table, Part.CHECK, "a check", table.checks());
    return entries;
  }

  private void add(
      List<Entry> entries,
      TableSchema table,
      Part part,
      String words,
      List<? extends Named> items) {
    if (parts.contains(part)) {
      for (Named item : items) {
        TableName place = table.name().sibling(item.name());
        entries.add(new Entry(place, words + " of table " + table.name()));
      }
    }
  }
}
