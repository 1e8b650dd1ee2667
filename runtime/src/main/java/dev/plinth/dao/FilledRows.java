package dev.plinth.dao;

import dev.plinth.dialect.Identifiers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads what the database has filled in many new rows: by their keys, in few statements of the same
 * transaction. No database promises the order in which one insert gives back many rows.
 */
final class FilledRows {

  private static final Map<SqlStatement, SelectIn> SELECTS = new ConcurrentHashMap<>();

  private FilledRows() {}

  /** Puts the entities with what their rows have in their places. */
  static <E> void read(StatementSource source, EntityMapping<E> mapping, List<E> entities) {
    Map<Object, Integer> places = new HashMap<>();
    for (int i = 0; i < entities.size(); i++) {
      places.put(Keys.of(mapping, entities.get(i)), i);
    }
    List<Object> keys = List.copyOf(places.keySet());
    int filled = 1 + mapping.keyColumns().size();
    select(mapping)
        .run(
            source::prepare,
            mapping,
            keys,
            part ->
                part.rows(
                    row -> {
                      Integer place = places.remove(mapping.readKey(row, 1));
                      if (place != null) {
                        entities.set(place, mapping.withInserted(entities.get(place), row, filled));
                      }
                      return place != null;
                    }));
    if (!places.isEmpty()) {
      throw Missing.row(mapping, places.keySet().iterator().next());
    }
  }

  private static SelectIn select(EntityMapping<?> mapping) {
    return SELECTS.computeIfAbsent(
        mapping.insertWithKey(),
        insert -> {
          List<String> keys = SelectIn.names(mapping.keyColumns());
          String columns =
              Stream.concat(keys.stream(), insert.returning().stream().map(Identifiers::quote))
                  .collect(Collectors.joining(", "));
          return SelectIn.of(
              mapping.entityType().getSimpleName() + ".selectFilled",
              "select " + columns + " from " + mapping.tableSql(),
              keys,
              List.of());
        });
  }
}
