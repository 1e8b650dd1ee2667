package dev.plinth.dialect.mariadb;

import dev.plinth.dialect.QueryDialect;
import dev.plinth.type.ColumnType;
import dev.plinth.type.JsonType;

/** The text of queries for MariaDB and MySQL. */
public final class MariadbQueries implements QueryDialect {

  private final MariadbCastTypes casts;
  private final String json;

  /**
   * The queries of one of the two.
   *
   * @param uuid the type that UUIDs are cast to
   * @param json how a parameter for a document is written: MySQL finds none equal to a text
   */
  public MariadbQueries(String uuid, String json) {
    this.casts = new MariadbCastTypes(uuid);
    this.json = json;
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
  public String parameter(ColumnType type, int precision, int scale) {
    return type instanceof JsonType ? json : "?";
  }

  @Override
  public String excluded(String column) {
    return "values(" + column + ")";
  }
}
