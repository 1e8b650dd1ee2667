package dev.plinth.dao;

import java.util.ArrayList;
import java.util.List;

/**
 * SQLite: rows of one statement get ascending keys, because one connection writes at a time and
 * {@code autoincrement} counts up. A trigger could insert rows of its own in between or change
 * keys, so a table with triggers is written row by row.
 */
final class SqliteKeyPairing implements KeyPairing {

  static final SqliteKeyPairing INSTANCE = new SqliteKeyPairing();

  private static final Sql TRIGGERS =
      Sql.of(
          "Inserts.triggers",
          "select 1 from sqlite_master where type = 'trigger' and tbl_name = ?"
              + " union all"
              + " select 1 from sqlite_temp_master where type = 'trigger' and tbl_name = ?");

  private SqliteKeyPairing() {}

  @Override
  public boolean canPair(StatementSource source, EntityMapping<?> mapping) {
    try (Execution triggers = source.prepare(TRIGGERS)) {
      if (!(triggers instanceof JdbcParameters parameters)) {
        return false;
      }
      parameters.putString(1, mapping.tableName());
      parameters.putString(2, mapping.tableName());
      return !triggers.any();
    }
  }

  @Override
  public List<Object> inOrderOfRows(EntityMapping<?> mapping, List<Object> returned, int rows) {
    List<Object> keys = new ArrayList<>(returned);
    keys.sort(SqliteKeyPairing::compare);
    if (keys.size() != rows || number(keys.get(rows - 1)) - number(keys.get(0)) != rows - 1) {
      throw new IllegalStateException(
          mapping.tableName()
              + " gave keys that are not consecutive to the rows of one insert: is its key"
              + " autoincrement?");
    }
    return keys;
  }

  private static int compare(Object left, Object right) {
    return Long.compare(number(left), number(right));
  }

  private static long number(Object key) {
    return ((Number) key).longValue();
  }
}
