package dev.plinth.migration.inspect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * What a database of MariaDB or MySQL is made of, as sorted lines: those in which the server itself
 * writes the definitions of tables and views. Equal lines mean that nobody can tell the databases
 * apart, but for the order of columns.
 */
public final class MariadbStructure {

  /** All names of Plinth's own tables begin alike. */
  private static final String TABLES =
      """
      select table_name, table_type from information_schema.tables
      where table_schema = database() and table_name not like 'plinth\\_%'
      """;

  private MariadbStructure() {}

  /** The lines of the database that the handle is connected to. */
  public static List<String> of(Handle handle) {
    List<String> lines = new ArrayList<>();
    handle
        .createQuery(TABLES)
        .map((row, context) -> List.of(row.getString(1), row.getString(2)))
        .forEach(
            table -> {
              if (table.get(1).equals("VIEW")) {
                lines.add(view(handle, table.get(0)));
              } else {
                lines.addAll(table(handle, table.get(0)));
              }
            });
    Collections.sort(lines);
    return lines;
  }

  private static List<String> table(Handle handle, String name) {
    String definition = definition(handle, "table", name).replaceAll(" AUTO_INCREMENT=\\d+", "");
    return Arrays.stream(definition.split("\n"))
        .map(line -> name + ": " + line.strip().replaceFirst(",$", ""))
        .toList();
  }

  /** Who made the view, and where, is left out. */
  private static String view(Handle handle, String name) {
    String definition = definition(handle, "view", name);
    return "view "
        + name
        + ": "
        + definition.substring(definition.indexOf(" AS ") + " AS ".length());
  }

  /** Views and defaults name their database, which is another one on another server. */
  private static String definition(Handle handle, String kind, String name) {
    String quoted = "`" + name.replace("`", "``") + "`";
    String database = handle.createQuery("select database()").mapTo(String.class).one();
    return handle
        .createQuery("show create " + kind + " " + quoted)
        .map((row, context) -> row.getString(2))
        .one()
        .replace("`" + database + "`.", "");
  }
}
