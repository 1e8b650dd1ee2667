package dev.plinth.dao;

import java.util.List;

/**
 * PostgreSQL: the rows of {@code values} are inserted one after the other, each takes its number
 * then, and {@code returning} gives each as it is inserted. No count may be missing: a trigger can
 * leave a row out.
 */
final class PostgresqlKeyPairing implements KeyPairing {

  static final PostgresqlKeyPairing INSTANCE = new PostgresqlKeyPairing();

  private PostgresqlKeyPairing() {}

  @Override
  public boolean canPair(StatementSource source, EntityMapping<?> mapping) {
    return true;
  }

  @Override
  public SqlStatement sql(SqlStatement insert) {
    return insert;
  }

  @Override
  public List<Object> insert(
      StatementSource source, EntityMapping<?> mapping, Execution insert, int rows) {
    List<Object> keys = insert.rows(row -> mapping.readKey(row, 1));
    if (keys.size() != rows) {
      throw new IllegalStateException(
          mapping.tableName()
              + " took "
              + keys.size()
              + " of "
              + rows
              + " rows of one insert, so their keys can't be told apart: insert them one by one");
    }
    return keys;
  }
}
