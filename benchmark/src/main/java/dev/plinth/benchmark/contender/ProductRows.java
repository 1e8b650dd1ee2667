package dev.plinth.benchmark.contender;

import dev.plinth.benchmark.model.Product;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import org.jspecify.annotations.Nullable;

/** Products as somebody reads and writes them by hand: by position. */
final class ProductRows {

  static final String COLUMNS_WITHOUT_KEY =
      "name, description, quantity, active, weight, price, released_at, changed_at, rating";

  static final String COLUMNS = "id, " + COLUMNS_WITHOUT_KEY;

  static final String FIND_ALL = "select " + COLUMNS + " from product order by id";

  static final int PAGE = 20;

  private final StoredValues values;

  ProductRows(StoredValues values) {
    this.values = values;
  }

  /** Reads {@link #COLUMNS}. */
  Product read(ResultSet row) throws SQLException {
    Product product = new Product();
    product.id = row.getLong(1);
    product.name = row.getString(2);
    product.description = row.getString(3);
    product.quantity = row.getInt(4);
    product.active = row.getBoolean(5);
    product.weight = row.getDouble(6);
    product.price = values.decimal(row, 7);
    product.releasedAt = values.dateTime(row, 8);
    product.changedAt = values.instant(row, 9);
    int rating = row.getInt(10);
    product.rating = row.wasNull() ? null : rating;
    return product;
  }

  /** Binds all columns but the key from position 1. Returns the next position. */
  int bind(PreparedStatement statement, Product product) throws SQLException {
    statement.setString(1, product.name);
    statement.setString(2, product.description);
    statement.setInt(3, product.quantity);
    statement.setBoolean(4, product.active);
    statement.setDouble(5, product.weight);
    values.bind(statement, 6, product.price);
    values.bind(statement, 7, product.releasedAt);
    values.bind(statement, 8, product.changedAt);
    bind(statement, 9, product.rating);
    return 10;
  }

  private static void bind(PreparedStatement statement, int at, @Nullable Integer value)
      throws SQLException {
    if (value == null) {
      statement.setNull(at, Types.INTEGER);
    } else {
      statement.setInt(at, value);
    }
  }
}
