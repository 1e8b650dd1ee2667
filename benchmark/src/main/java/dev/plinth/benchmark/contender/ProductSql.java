package dev.plinth.benchmark.contender;

/** The statements about products, by position and with named values. */
final class ProductSql {

  static final String FIND_NAMED = "select " + ProductRows.COLUMNS + " from product where id = :id";

  static final String FIND = "select " + ProductRows.COLUMNS + " from product where id = ?";

  static final String INSERT_NAMED =
      "insert into product ("
          + ProductRows.COLUMNS_WITHOUT_KEY
          + ") values (:name, :description, :quantity, :active, :weight, :price, :releasedAt,"
          + " :changedAt, :rating)";

  static final String INSERT_WITH_KEY_NAMED =
      "insert into product ("
          + ProductRows.COLUMNS_WITHOUT_KEY
          + ", id) values (:name, :description, :quantity, :active, :weight, :price, :releasedAt,"
          + " :changedAt, :rating, :id)";

  static final String INSERT =
      "insert into product ("
          + ProductRows.COLUMNS_WITHOUT_KEY
          + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?)";

  static final String INSERT_WITH_KEY =
      "insert into product ("
          + ProductRows.COLUMNS_WITHOUT_KEY
          + ", id) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  static final String UPDATE_NAMED =
      "update product set name = :name, description = :description, quantity = :quantity,"
          + " active = :active, weight = :weight, price = :price, released_at = :releasedAt,"
          + " changed_at = :changedAt, rating = :rating where id = :id";

  static final String UPDATE =
      "update product set name = ?, description = ?, quantity = ?, active = ?, weight = ?,"
          + " price = ?, released_at = ?, changed_at = ?, rating = ? where id = ?";

  static final String UPDATE_QUANTITY_NAMED =
      "update product set quantity = :quantity where id = :id";

  static final String UPDATE_QUANTITY = "update product set quantity = ? where id = ?";

  private ProductSql() {}
}
