package dev.plinth.dao;

import java.util.List;

/**
 * A database that promises nothing about the keys of one insert of many rows, so that each row
 * takes an insert of its own. MySQL would give its first key, and consecutive ones only in a mode
 * that is not its default.
 */
final class RowByRow implements KeyPairing {

  static final RowByRow INSTANCE = new RowByRow();

  private RowByRow() {}

  @Override
  public boolean canPair(StatementSource source, EntityMapping<?> mapping) {
    return false;
  }

  @Override
  public SqlStatement sql(SqlStatement insert) {
    return insert;
  }

  @Override
  public List<Object> insert(
      StatementSource source, EntityMapping<?> mapping, Execution insert, int rows) {
    throw new IllegalStateException("each row takes an insert of its own");
  }
}
