package dev.plinth.dao;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Deletes many rows, in one transaction. */
public final class Deletes {

  private static final Map<SqlStatement, SelectIn> BY_KEYS = new ConcurrentHashMap<>();

  private Deletes() {}

  /**
   * Deletes the rows of these entities, in few statements.
   *
   * @return how many rows there were
   * @throws dev.plinth.error.StaleVersionException if a row is gone or has not its entity's
   *     version, where entities have one
   */
  public static <E> int deleteAll(
      StatementSource source, EntityMapping<E> mapping, Iterable<? extends E> entities) {
    List<E> all = Given.list(entities);
    List<Object> keys = all.stream().map(entity -> Keys.of(mapping, entity)).toList();
    return mapping.versionColumn() < 0
        ? deleteByKeys(source, mapping, keys)
        : deleteVersions(source, mapping, all, keys);
  }

  /** Deletes the rows with these keys, whatever their version. Returns how many there were. */
  public static int deleteAllByKey(
      StatementSource source, EntityMapping<?> mapping, Iterable<?> keys) {
    return deleteByKeys(source, mapping, Given.list(keys));
  }

  private static int deleteByKeys(
      StatementSource source, EntityMapping<?> mapping, List<Object> keys) {
    if (keys.isEmpty()) {
      return 0;
    }
    SelectIn byKeys = byKeys(mapping);
    int[] deleted = new int[1];
    Supplier<Integer> work =
        () -> {
          byKeys.run(source::prepare, mapping, keys, part -> deleted[0] += part.update());
          return deleted[0];
        };
    return byKeys.takesOneStatement(keys)
        ? source.inTransaction(work)
        : AllOrNothing.run(source, work);
  }

  private static SelectIn byKeys(EntityMapping<?> mapping) {
    return BY_KEYS.computeIfAbsent(
        mapping.deleteByKey(),
        single ->
            SelectIn.of(
                mapping.entityType().getSimpleName() + ".deleteByKeys",
                "delete from " + mapping.tableSql(),
                SelectIn.names(mapping.keyColumns()),
                List.of()));
  }

  private static <E> int deleteVersions(
      StatementSource source, EntityMapping<E> mapping, List<E> entities, List<Object> keys) {
    List<Object> versions =
        entities.stream()
            .map(entity -> Objects.requireNonNull(Versions.of(mapping, entity)))
            .toList();
    int versionAt = 1 + mapping.keyColumns().size();
    Batches.Binder binder =
        (delete, row) -> {
          mapping.bindKey(delete, 1, keys.get(row));
          mapping.bindVersion(delete, versionAt, versions.get(row));
        };
    return AllOrNothing.run(
        source,
        () -> {
          int[] counts = Batches.run(source, mapping.delete(), keys.size(), binder);
          for (int i = 0; i < counts.length; i++) {
            if (counts[i] == 0) {
              throw Missing.version(mapping, keys.get(i), versions.get(i));
            }
          }
          return counts.length;
        });
  }
}
