package dev.plinth.dao;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Reads the rows of many keys, a chunk of them per statement. A chunk is filled up to a power of
 * two by repeating its last key, so that few statements serve any number of keys.
 */
final class KeyQueries {

  private static final int LARGEST_CHUNK = 512;

  /** Databases bound the depth of a condition. */
  private static final int LARGEST_COMPOSITE_CHUNK = 256;

  private static final Map<Sql, Map<Integer, Sql>> BY_SIZE = new ConcurrentHashMap<>();

  private KeyQueries() {}

  /** Reads the entities with these keys, in any order; a key without a row gives none. */
  static <T> void load(
      LoadingSource source, Loading loading, EntityMapping<T> mapping, List<Object> keys) {
    boolean composite = mapping.keyColumns().size() > 1;
    int largest = composite ? LARGEST_COMPOSITE_CHUNK : LARGEST_CHUNK;
    int chunk = Math.min(largest, limit(source, mapping));
    for (int start = 0; start < keys.size(); start += chunk) {
      List<Object> part = keys.subList(start, Math.min(keys.size(), start + chunk));
      loadChunk(source, loading, mapping, part);
    }
  }

  private static int limit(LoadingSource source, EntityMapping<?> mapping) {
    return Integer.highestOneBit(source.backend().parameterLimit() / mapping.keyColumns().size());
  }

  private static <T> void loadChunk(
      LoadingSource source, Loading loading, EntityMapping<T> mapping, List<Object> keys) {
    int size = keys.size() == 1 ? 1 : Integer.highestOneBit(keys.size() - 1) * 2;
    int width = mapping.keyColumns().size();
    try (Execution select = source.prepare(sql(mapping, size), loading)) {
      for (int i = 0; i < size; i++) {
        mapping.bindKey(select, 1 + i * width, keys.get(Math.min(i, keys.size() - 1)));
      }
      select.list(mapping);
    }
  }

  private static Sql sql(EntityMapping<?> mapping, int size) {
    return size == 1
        ? mapping.selectByKey()
        : BY_SIZE
            .computeIfAbsent(mapping.selectAll(), select -> new ConcurrentHashMap<>())
            .computeIfAbsent(size, keys -> select(mapping, keys));
  }

  private static Sql select(EntityMapping<?> mapping, int size) {
    List<String> columns = mapping.keyColumns().stream().<String>map(Column::sql).toList();
    String condition =
        columns.size() == 1
            ? columns.get(0) + " in (" + repeat("?", size, ", ") + ")"
            : repeat(
                columns.stream().map(name -> name + " = ?").collect(Collectors.joining(" and ")),
                size,
                " or ");
    return Sql.of(
        mapping.entityType().getSimpleName() + ".selectByKeys",
        mapping.selectAll().text() + " where " + condition);
  }

  private static String repeat(String text, int times, String separator) {
    return String.join(separator, Collections.nCopies(times, text));
  }
}
