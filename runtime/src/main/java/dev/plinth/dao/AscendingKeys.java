package dev.plinth.dao;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A database that gives the rows of one statement ascending keys in their order, whatever else is
 * inserted meanwhile; in which order they come back, nobody promises.
 */
final class AscendingKeys implements KeyPairing {

  static final AscendingKeys INSTANCE = new AscendingKeys();

  private AscendingKeys() {}

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
    List<Object> keys = new ArrayList<>(insert.rows(row -> mapping.readKey(row, 1)));
    if (keys.size() != rows) {
      throw new IllegalStateException(
          "an insert of %d rows into %s gave %d keys back, so they can't be told apart"
              .formatted(rows, mapping.tableName(), keys.size()));
    }
    keys.sort(Comparator.comparingLong(key -> ((Number) key).longValue()));
    return keys;
  }
}
