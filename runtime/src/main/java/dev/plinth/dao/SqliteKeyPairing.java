package dev.plinth.dao;

import dev.plinth.dialect.Identifiers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * SQLite: the rows of one statement get consecutive keys, because one connection writes at a time
 * and a key is one more than the largest; so the last one tells all. A trigger could insert rows of
 * its own in between, so a table with triggers is written row by row. Asking for the keys of all
 * rows by {@code returning} would cost as much again as half of the insert.
 */
final class SqliteKeyPairing implements KeyPairing {

  static final SqliteKeyPairing INSTANCE = new SqliteKeyPairing();

  private static final SqlStatement TRIGGERS =
      SqlStatement.of(
          "Inserts.triggers",
          "select 1 from sqlite_master where type = 'trigger' and tbl_name = ? collate nocase"
              + " union all select 1 from sqlite_temp_master"
              + " where type = 'trigger' and tbl_name = ? collate nocase");

  private static final SqlStatement LAST_KEY =
      SqlStatement.of("Inserts.lastKey", "select last_insert_rowid()");

  private static final Map<String, SqlStatement> LOCKS = new ConcurrentHashMap<>();

  private SqliteKeyPairing() {}

  /** Writes nothing, but as a statement that could. */
  private static SqlStatement lock(String table) {
    return LOCKS.computeIfAbsent(
        table,
        name ->
            SqlStatement.of(
                "Inserts.lock", "delete from " + Identifiers.quote(name) + " where false"));
  }

  /**
   * What the answer says stays true until the end of the transaction, which takes the lock for
   * writing first: one that has read before others wrote could not write any more.
   */
  @Override
  public boolean canPair(StatementSource source, EntityMapping<?> mapping) {
    try (Execution lock = source.prepare(lock(mapping.tableName()))) {
      lock.update();
    }
    try (Execution triggers = source.prepare(TRIGGERS)) {
      JdbcParameters parameters = (JdbcParameters) triggers;
      parameters.putString(1, mapping.tableName());
      parameters.putString(2, mapping.tableName());
      return !triggers.any();
    }
  }

  @Override
  public SqlStatement sql(SqlStatement insert) {
    return insert.returning(new String[0]);
  }

  @Override
  public List<Object> insert(
      StatementSource source, EntityMapping<?> mapping, Execution insert, int rows) {
    int inserted = insert.update();
    Object last = lastKey(source, mapping);
    long first = ((Number) last).longValue() - rows + 1;
    if (inserted != rows || first < 1) {
      throw new IllegalStateException(
          mapping.tableName()
              + " took "
              + inserted
              + " of "
              + rows
              + " rows of one insert, so their keys can't be told apart: insert them one by one");
    }
    List<Object> keys = new ArrayList<>(rows);
    for (int i = 0; i < rows - 1; i++) {
      keys.add(ofSameType(last, first + i));
    }
    keys.add(last);
    return keys;
  }

  private static Object lastKey(StatementSource source, EntityMapping<?> mapping) {
    try (Execution select = source.prepare(LAST_KEY)) {
      return select.key(mapping);
    }
  }

  private static Object ofSameType(Object key, long value) {
    if (key instanceof Long) {
      return value;
    }
    if (key instanceof Integer) {
      return (int) value;
    }
    if (key instanceof Short) {
      return (short) value;
    }
    throw new IllegalStateException("a generated key can't be a " + key.getClass().getName());
  }
}
