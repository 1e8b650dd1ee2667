package dev.plinth.migration.runner;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** What a SQLite database holds, read from {@code sqlite_schema}. */
final class SqliteCatalog {
  private final Handle handle;

  SqliteCatalog(Handle handle) {
    this.handle = handle;
  }

  /** The version of the library, as {@code 3.50.1}. */
  String version() {
    return handle.createQuery("select sqlite_version()").mapTo(String.class).one();
  }

  /** Whether a table of this name exists; SQLite compares names without regard to case. */
  boolean hasTable(String name) {
    return find("table", name).isPresent();
  }

  /** The object of this type and name, if it exists. */
  Optional<SqliteObject> find(String type, String name) {
    return objects().stream()
        .filter(object -> object.type().equals(type) && object.name().equalsIgnoreCase(name))
        .findFirst();
  }

  /** All objects that have a definition, in the order in which they were created. */
  List<SqliteObject> objects() {
    return handle
        .createQuery(
            "select type, name, tbl_name, sql from sqlite_schema where sql is not null"
                + " order by rowid")
        .map(
            row ->
                new SqliteObject(
                    row.getColumn("type", String.class),
                    row.getColumn("name", String.class),
                    row.getColumn("tbl_name", String.class),
                    row.getColumn("sql", String.class)))
        .list();
  }

  /** Rows of the table. */
  long count(String table) {
    return handle.createQuery("select count(*) from " + quoted(table)).mapTo(Long.class).one();
  }

  /** The last number that {@code autoincrement} gave in this table, or null. */
  @Nullable Long sequence(String table) {
    if (!hasSequences()) {
      return null;
    }
    return handle
        .createQuery("select max(seq) from sqlite_sequence where lower(name) = lower(?)")
        .bind(0, table)
        .mapTo(Long.class)
        .findOne()
        .orElse(null);
  }

  private boolean hasSequences() {
    return handle
        .createQuery("select count(*) from sqlite_schema where name = 'sqlite_sequence'")
        .mapTo(Boolean.class)
        .one();
  }

  /** The first column of a table or view that may be written, or null. */
  @Nullable String writableColumn(String table) {
    return handle
        .createQuery("select name from pragma_table_xinfo(?) where hidden = 0 order by cid limit 1")
        .bind(0, table)
        .mapTo(String.class)
        .findOne()
        .orElse(null);
  }

  /** A name in quotes, whatever it is. */
  static String quoted(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }

  /**
   * One object of the database.
   *
   * @param table the table or view that it belongs to
   * @param sql its definition, word for word
   */
  record SqliteObject(String type, String name, String table, String sql) {
    private static final Pattern AUTOINCREMENT =
        Pattern.compile("\\bautoincrement\\b", Pattern.CASE_INSENSITIVE);

    boolean isOn(String other) {
      return table.equalsIgnoreCase(other);
    }

    boolean isAutoincrement() {
      return AUTOINCREMENT.matcher(sql).find();
    }

    /** Whether the definition has this name in it as a word; too often yes, never wrongly no. */
    boolean mentions(String other) {
      Matcher matcher =
          Pattern.compile(
                  "(?<![\\w$])" + Pattern.quote(other) + "(?![\\w$])",
                  Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
              .matcher(sql);
      return matcher.find();
    }
  }
}
