package dev.plinth.dao;

import dev.plinth.dialect.Identifiers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Reads what the database fills or computes where the statement that writes does not give it back:
 * by its key, in the same transaction.
 */
final class FilledColumns {

  private static final Map<SqlStatement, SqlStatement> SELECTS = new ConcurrentHashMap<>();

  private FilledColumns() {}

  /** Inserts one row and takes over what the database has made of it. */
  static <E> E insert(StatementSource source, EntityMapping<E> mapping, E entity) {
    E keyed = insertAlone(source, mapping, entity);
    Object key = Keys.of(mapping, keyed);
    return readInserted(source, mapping, keyed, key).orElseThrow(() -> Missing.row(mapping, key));
  }

  private static <E> E insertAlone(StatementSource source, EntityMapping<E> mapping, E entity) {
    if (Inserts.needsKey(mapping, entity)) {
      try (Execution insert = source.prepare(mapping.insert())) {
        mapping.bindInsert(insert, 1, entity);
        return mapping.withKey(entity, insert.key(mapping));
      }
    }
    try (Execution insert = source.prepare(mapping.insertWithKey())) {
      mapping.bindInsertWithKey(insert, 1, entity);
      insert.update();
      return entity;
    }
  }

  /** The entity as its row is after an insert; nothing if there is none. */
  static <E> Optional<E> readInserted(
      StatementSource source, EntityMapping<E> mapping, E entity, Object key) {
    return read(source, mapping, mapping.insertWithKey(), key, mapping::withInserted, entity);
  }

  /** The entity as its row is after an update; nothing if there is none. */
  static <E> Optional<E> readUpdated(
      StatementSource source, EntityMapping<E> mapping, E entity, Object key) {
    return read(source, mapping, mapping.updateByKey(), key, mapping::withUpdated, entity);
  }

  private static <E> Optional<E> read(
      StatementSource source,
      EntityMapping<E> mapping,
      SqlStatement write,
      Object key,
      Taking<E> taking,
      E entity) {
    try (Execution select = source.prepare(select(mapping, write))) {
      mapping.bindKey(select, 1, key);
      return select.rows(row -> taking.take(entity, row, 1)).stream().findFirst();
    }
  }

  private static SqlStatement select(EntityMapping<?> mapping, SqlStatement write) {
    SqlStatement known = SELECTS.get(write);
    return known == null
        ? SELECTS.computeIfAbsent(write, unseen -> select(mapping, write.returning()))
        : known;
  }

  private static SqlStatement select(EntityMapping<?> mapping, List<String> columns) {
    String names = columns.stream().map(Identifiers::quote).collect(Collectors.joining(", "));
    return mapping
        .deleteByKey()
        .map(
            mapping.entityType().getSimpleName() + ".selectFilled",
            delete -> "select " + names + delete.substring("delete".length()));
  }

  /** What an entity takes over from the row that the database has made of it. */
  interface Taking<E> {
    E take(E entity, Row row, int at);
  }
}
