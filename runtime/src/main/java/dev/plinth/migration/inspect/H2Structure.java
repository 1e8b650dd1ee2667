package dev.plinth.migration.inspect;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** The structure of an H2 database, names of keys, constraints and indexes included. */
public final class H2Structure implements Structure {

  @Override
  public List<String> lines(Handle handle) {
    List<String> lines = new ArrayList<>();
    for (String query :
        H2Catalog.queries(name -> "lower(" + name + ") not like 'plinth!_%' escape '!'")) {
      handle.createQuery(query).mapToMap().forEach(row -> lines.add(line(row)));
    }
    Collections.sort(lines);
    return List.copyOf(lines);
  }

  /** The values alone, without those that are not there. */
  private static String line(Map<String, Object> row) {
    return row.entrySet().stream()
        .filter(column -> column.getValue() != null)
        .map(
            column ->
                column.getKey().endsWith("_name") || column.getKey().equals("kind")
                    ? column.getValue().toString()
                    : column.getKey() + "=" + column.getValue())
        .collect(Collectors.joining(" "));
  }
}
