package dev.plinth.dialect.mariadb;

import dev.plinth.dialect.QueryDialect;
import dev.plinth.type.ColumnType;

/** The text of queries for MariaDB and MySQL. */
public final class MariadbQueries implements QueryDialect {

  private final MariadbCastTypes casts;

  /**
   * The queries of one of the two.
   *
   * @param uuid the type that UUIDs are cast to
   */
  public MariadbQueries(String uuid) {
    this.casts = new MariadbCastTypes(uuid);
  }

  @Override
  public boolean joinsTextByOperator() {
    return false;
  }

  @Override
  public boolean ordersNulls() {
    return false;
  }

  @Override
  public String noLimit() {
    return "limit 18446744073709551615 ";
  }

  /** A backslash has this meaning anyway, and one before a quote would not end the text. */
  @Override
  public String likeEscape() {
    return "";
  }

  @Override
  public String castType(ColumnType type) {
    return type.accept(casts);
  }

  @Override
  public String excluded(String column) {
    return "values(" + column + ")";
  }

  @Override
  public boolean joinsFully() {
    return false;
  }

  @Override
  public boolean returnsUpdated() {
    return false;
  }
}
