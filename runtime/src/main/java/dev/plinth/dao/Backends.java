package dev.plinth.dao;

import dev.plinth.error.UnavailableDatabaseException;
import dev.plinth.error.UnsupportedDatabaseException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;

/** Finds the backend of a connection; the one list of them. */
final class Backends {

  /** By the product name that the driver reports, in lower case. */
  private static final Map<String, Backend> BY_PRODUCT = Map.of("sqlite", new SqliteBackend());

  private Backends() {}

  static Backend of(Connection connection) {
    try {
      String product = connection.getMetaData().getDatabaseProductName();
      Backend backend = BY_PRODUCT.get(product.toLowerCase(Locale.ROOT));
      if (backend == null) {
        throw new UnsupportedDatabaseException(product, BY_PRODUCT.keySet());
      }
      return backend;
    } catch (SQLException e) {
      throw new UnavailableDatabaseException(
          "the driver does not say which database it is: " + e.getMessage(), e);
    }
  }
}
